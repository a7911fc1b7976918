import type { ReviewerMarks, RubricCriterion } from '@assay/contracts'

/** Points by the criterion's place in the rubric; a criterion that is still open has none. */
export type ChosenPoints = Record<number, number>

/** What an earlier reviewer chose, to start from. */
export function chosenIn(rubric: RubricCriterion[], marks: ReviewerMarks['marks']): ChosenPoints {
  const entries = rubric.flatMap(({ criterion }, index) => {
    const mark = marks.find((each) => each.criterion === criterion)
    return mark ? [[index, mark.points] as const] : []
  })
  return Object.fromEntries(entries)
}

export function totalOf(chosen: ChosenPoints): number {
  return Object.values(chosen).reduce((sum, points) => sum + points, 0)
}

/** How many criteria still have no points. */
export function openCriteria(rubric: RubricCriterion[], chosen: ChosenPoints): number {
  return rubric.length - Object.keys(chosen).length
}

export function toMarks(rubric: RubricCriterion[], chosen: ChosenPoints): ReviewerMarks['marks'] {
  return rubric.flatMap(({ criterion }, index) => {
    const points = chosen[index]
    return points === undefined ? [] : [{ criterion, points }]
  })
}
