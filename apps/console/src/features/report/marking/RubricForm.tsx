import type { ReviewerMarks, RubricCriterion } from '@assay/contracts'
import { Button, Textarea } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { formatPoints } from '../../../format/numbers.ts'
import { useText } from '../../../i18n/index.ts'
import { Failure } from '../../../pieces/Failure.tsx'
import { CriterionField } from './CriterionField.tsx'
import { chosenIn, openCriteria, toMarks, totalOf } from './rubric-marks.ts'
import classes from './Marking.module.css'

type RubricFormProps = {
  rubric: RubricCriterion[]
  review: ReviewerMarks | null
  isSaving: boolean
  error: Error | null
  onSave: (marks: ReviewerMarks) => void
}

/** One level for each criterion, a note, and the total as it stands. */
export function RubricForm({ rubric, review, isSaving, error, onSave }: RubricFormProps) {
  const t = useText()
  const [chosen, setChosen] = useState(() => chosenIn(rubric, review?.marks ?? []))
  const [note, setNote] = useState(review?.note ?? '')
  const left = openCriteria(rubric, chosen)
  const outOf = rubric.reduce((sum, { points }) => sum + points, 0)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSave({ marks: toMarks(rubric, chosen), note })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      {rubric.map((criterion, index) => (
        <CriterionField
          key={index}
          criterion={criterion}
          chosen={chosen[index]}
          onChoose={(points) => setChosen((before) => ({ ...before, [index]: points }))}
        />
      ))}
      <Textarea
        label={t('marking.note')}
        description={t('marking.noteHelp')}
        maxLength={5000}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {error && <Failure error={error} />}
      <div className={classes.foot}>
        <p role="status">
          <strong>{t('marking.total', { points: formatPoints(totalOf(chosen)), outOf: formatPoints(outOf) })}</strong>{' '}
          {left > 0 && <span className={classes.minor}>{t('marking.left', { count: left })}</span>}
        </p>
        <Button type="submit" className="screen-only" disabled={left > 0} loading={isSaving}>
          {t('marking.save')}
        </Button>
      </div>
    </form>
  )
}
