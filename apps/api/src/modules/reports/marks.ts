import { ProblemError, type ReviewerMarks, type RubricCriterion } from '@assay/contracts'

/** The points that marks add up to. Every criterion of the rubric gets one of its levels' points, and nothing else gets any. */
export function rubricScore(rubric: RubricCriterion[], marks: ReviewerMarks['marks']): number {
  if (marks.length !== rubric.length) throw new ProblemError('marks_invalid')
  return rubric.reduce((sum, { criterion, levels }) => {
    const mark = marks.find((each) => each.criterion === criterion)
    if (!mark || !levels.some(({ points }) => points === mark.points)) throw new ProblemError('marks_invalid')
    return sum + mark.points
  }, 0)
}
