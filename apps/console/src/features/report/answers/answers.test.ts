import { describe, expect, test } from '@jest/globals'
import type { CaseResult } from '@assay/contracts'
import { heightOfCode } from './code-height.ts'
import { judgeDefects } from './findings.ts'
import { countWords } from './prose.ts'

describe('a review', () => {
  const defect = { id: 'd1', lines: [3, 4] as [number, number], side: 'new' as const, kind: 'injection', why: 'Input goes into the query.' }
  const defects = [defect, { ...defect, id: 'd2' }]
  const marked: CaseResult = {
    name: 'findings',
    visible: true,
    verdict: 'partial',
    weight: 1,
    earned: 0.5,
    message: null,
    ms: null,
    details: { type: 'findings', found: ['d1'], missed: ['d2'], falseClaims: 2 },
  }

  test('tells found defects from missed ones, and counts claims that meet none', () => {
    const judged = judgeDefects(defects, [marked])
    expect(judged.defects.map(({ isFound }) => isFound)).toEqual([true, false])
    expect(judged.falseClaims).toBe(2)
  })

  test('says nothing of its defects before it was marked', () => {
    expect(judgeDefects(defects, []).defects.map(({ isFound }) => isFound)).toEqual([null, null])
  })
})

describe('an answer’s size', () => {
  test('words are counted without marks and numbers of spaces', () => {
    expect(countWords('  Retries — with back-off,\nand a cap.  ')).toBe(7)
    expect(countWords('')).toBe(0)
  })

  test('an editor grows with its text up to a bound', () => {
    const height = (lines: number) => Number.parseFloat(heightOfCode('x\n'.repeat(lines)))
    expect(height(10)).toBeGreaterThan(height(5))
    expect(height(500)).toBe(height(100))
  })
})
