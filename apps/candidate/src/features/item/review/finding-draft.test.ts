import { describe, expect, test } from '@jest/globals'
import { emptyDraft, toFinding, withLine } from './finding-draft.ts'

describe('a finding whose lines are typed', () => {
  test('is of one line until the last line is named', () => {
    const draft = withLine({ ...emptyDraft, kind: 'injection' }, 'anchor', '20')
    expect(toFinding(draft)?.lines).toEqual([20, 20])
    expect(toFinding(withLine(draft, 'head', '24'))?.lines).toEqual([20, 24])
  })

  test('moves as one while it is of one line, and keeps its other end when it is not', () => {
    const one = withLine({ ...emptyDraft, kind: 'injection' }, 'anchor', '20')
    expect(toFinding(withLine(one, 'anchor', '7'))?.lines).toEqual([7, 7])
    expect(toFinding(withLine(withLine(one, 'head', '24'), 'anchor', '22'))?.lines).toEqual([22, 24])
  })

  test('ignores what is no line number, and is none without lines or kind', () => {
    expect(withLine(emptyDraft, 'anchor', 'twenty')).toBe(emptyDraft)
    expect(toFinding(emptyDraft)).toBeNull()
    expect(toFinding(withLine(emptyDraft, 'anchor', '3'))).toBeNull()
  })
})
