import type { ReviewerMarks, RubricCriterion } from '@assay/contracts'
import { formatPoints } from '../../../format/numbers.ts'
import { useText } from '../../../i18n/index.ts'
import classes from './Marking.module.css'

/** Marks as they stand, for those who may not change them. */
export function RubricMarks({ rubric, review }: { rubric: RubricCriterion[]; review: ReviewerMarks }) {
  const t = useText()
  return (
    <>
      <dl className={classes.marks}>
        {review.marks.map(({ criterion, points }) => {
          const outOf = rubric.find((each) => each.criterion === criterion)?.points ?? points
          return (
            <div key={criterion}>
              <dt>{criterion}</dt>
              <dd>{t('report.points', { points: formatPoints(points), outOf: formatPoints(outOf) })}</dd>
            </div>
          )
        })}
      </dl>
      {review.note && <p className={classes.note}>{review.note}</p>}
    </>
  )
}
