import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { breakLine, indent, outdent, type TextEdit } from './editing.ts'

/** `|` stands for the caret, `[` and `]` around a selection. */
function selected(marked: string) {
  const caret = marked.indexOf('|')
  if (caret !== -1) return { text: marked.replace('|', ''), start: caret, end: caret }
  const start = marked.indexOf('[')
  return { text: marked.replace('[', '').replace(']', ''), start, end: marked.indexOf(']') - 1 }
}

function result(marked: string, edit: (selection: ReturnType<typeof selected>) => TextEdit): string {
  const selection = selected(marked)
  const { from, to, insert, start, end } = edit(selection)
  const text = selection.text.slice(0, from) + insert + selection.text.slice(to)
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}

describe('keys of the plain editor', () => {
  test('Tab indents at the caret', () => {
    expect(result('a|b', indent)).toBe('a  |b')
  })

  test('Tab indents every selected line but empty ones, and keeps them selected', () => {
    expect(result('if\n[a\n\nb]\n', indent)).toBe('if\n  [a\n\n  b]\n')
  })

  test('Shift+Tab takes one indent from the caret’s line, wherever the caret is in it', () => {
    expect(result('    a|b', outdent)).toBe('  a|b')
    expect(result('|  ab', outdent)).toBe('|ab')
  })

  test('Shift+Tab leaves a line that has no indent', () => {
    expect(result('a|b\n  c', outdent)).toBe('a|b\n  c')
  })

  test('Enter keeps the depth of its line', () => {
    expect(result('  a|b', breakLine)).toBe('  a\n  |b')
  })

  test('outdenting takes back an indent of whole lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 5 }), (lines) => {
        const text = lines.join('\n')
        const indented = indent({ text, start: 0, end: text.length })
        expect(outdent({ text: indented.insert, start: 0, end: indented.insert.length }).insert).toBe(text)
      }),
    )
  })
})
