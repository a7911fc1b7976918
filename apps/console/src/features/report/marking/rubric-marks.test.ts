import { describe, expect, test } from '@jest/globals'
import { chosenIn, openCriteria, toMarks, totalOf } from './rubric-marks.ts'

const levels = [
  { points: 0, text: 'Not at all' },
  { points: 4, text: 'In full' },
]
const rubric = [
  { criterion: 'Trade-offs', points: 4, levels },
  { criterion: 'Clarity', points: 4, levels },
]

describe('marks by a rubric', () => {
  test('zero points are a choice, not an open criterion', () => {
    expect(openCriteria(rubric, { 0: 0 })).toBe(1)
    expect(openCriteria(rubric, { 0: 0, 1: 4 })).toBe(0)
  })

  test('marking again starts from the marks that are there', () => {
    const marks = [
      { criterion: 'Clarity', points: 4 },
      { criterion: 'Trade-offs', points: 0 },
    ]
    const chosen = chosenIn(rubric, marks)
    expect(totalOf(chosen)).toBe(4)
    expect(toMarks(rubric, chosen)).toEqual([marks[1], marks[0]])
  })
})
