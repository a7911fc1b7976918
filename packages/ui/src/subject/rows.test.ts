import { describe, expect, test } from '@jest/globals'
import { subjectRows } from './rows.ts'
import { splitRows } from './split.ts'

describe('lines of a review’s subject', () => {
  test('a snippet is numbered from 1, without a line for its final newline', () => {
    expect(subjectRows({ form: 'snippet', text: 'a\n\nb\n' })).toEqual([
      { type: 'context', side: 'new', line: 1, text: 'a' },
      { type: 'context', side: 'new', line: 2, text: '' },
      { type: 'context', side: 'new', line: 3, text: 'b' },
    ])
  })

  test('a diff is numbered by its new side; removed lines by the old', () => {
    const text = ['--- a/x.js', '+++ b/x.js', '@@ -3,3 +3,3 @@ function x() {', ' same', '-gone', '+come', ' end', ''].join('\n')
    expect(subjectRows({ form: 'diff', text })).toEqual([
      { type: 'heading', text: '--- a/x.js' },
      { type: 'heading', text: '+++ b/x.js' },
      { type: 'heading', text: '@@ -3,3 +3,3 @@ function x() {' },
      { type: 'context', side: 'new', oldLine: 3, line: 3, text: 'same' },
      { type: 'removed', side: 'old', line: 4, text: 'gone' },
      { type: 'added', side: 'new', line: 4, text: 'come' },
      { type: 'context', side: 'new', oldLine: 5, line: 5, text: 'end' },
    ])
  })

  test('a removed line that starts with dashes is not taken for a file’s name', () => {
    const rows = subjectRows({ form: 'diff', text: '@@ -1,1 +0,0 @@\n--- old comment\n' })
    expect(rows[1]).toEqual({ type: 'removed', side: 'old', line: 1, text: '-- old comment' })
  })

  test('a second file starts after the lines that the hunk announced', () => {
    const rows = subjectRows({ form: 'diff', text: '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n--- a/y\n+++ b/y\n@@ -7 +8 @@\n c\n' })
    expect(rows.map((row) => row.type)).toEqual(['heading', 'removed', 'added', 'heading', 'heading', 'heading', 'context'])
    expect(rows.at(-1)).toMatchObject({ line: 8 })
  })
})

test('set side by side, removed lines stand beside those that replace them', () => {
  const text = ['@@ -1,4 +1,4 @@', ' same', '-gone', '-gone too', '+come', ' end', '+more', ''].join('\n')
  const beside = splitRows(subjectRows({ form: 'diff', text })).map(({ old, new: shown }) => [old?.row.text, shown?.row.text])
  expect(beside).toEqual([
    [undefined, '@@ -1,4 +1,4 @@'],
    ['same', 'same'],
    ['gone', 'come'],
    ['gone too', undefined],
    ['end', 'end'],
    [undefined, 'more'],
  ])
})
