import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { add, linesOf, openWorkplace, type Workplace } from '../testing/workplace.ts'

let workplace: Workplace
beforeAll(async () => {
  workplace = await openWorkplace()
})
afterAll(() => workplace.remove())

describe('grade', () => {
  test('shows each case with its verdict', async () => {
    await workplace.write('graded', add)
    const { code, stdout } = await workplace.assay(['grade', 'graded', 'graded/answers/rejected/absolute.js'])
    expect(stdout).toMatch(/✓ small +accepted/)
    expect(stdout).toMatch(/✗ negative \(hidden\) +wrong-answer/)
    expect(stdout).toMatch(/partial +5 of 10 points/)
    expect(code).toBe(0)
  })

  test('prints one JSON object', async () => {
    const { stdout } = await workplace.assay(['grade', 'graded', 'graded/answers/accepted/proof.js', '--json'])
    expect(linesOf(stdout)).toMatchObject([
      {
        question: 'graded',
        kind: 'function',
        answer: 'proof.js',
        verdict: 'accepted',
        score: 10,
        points: 10,
        cases: [
          { name: 'small', visible: true, verdict: 'accepted' },
          { name: 'negative', visible: false, verdict: 'accepted' },
        ],
      },
    ])
  })

  test('refuses an answer in another language', async () => {
    await workplace.write('graded', { 'mine.rb': '' })
    const { code, stderr } = await workplace.assay(['grade', 'graded', 'graded/mine.rb'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/mine\.rb:1: is in no language of this question/) })
  })
})
