import type { ReportItem, RubricCriterion } from '@assay/contracts'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../data/api.ts'
import { formatInstant } from '../../../format/instants.ts'
import { useText } from '../../../i18n/index.ts'
import { useRefreshInvitations } from '../../candidates/queries.ts'
import { reportQuery } from '../queries.ts'
import { RubricForm } from './RubricForm.tsx'
import { RubricMarks } from './RubricMarks.tsx'
import classes from './Marking.module.css'

type MarkingProps = { item: ReportItem; rubric: RubricCriterion[]; attemptId: string; canMark: boolean }

/** Who marked a written answer and how; for those who may, the form to mark it, or mark it again. */
export function Marking({ item, rubric, attemptId, canMark }: MarkingProps) {
  const t = useText()
  const queryClient = useQueryClient()
  const refreshInvitations = useRefreshInvitations()
  const save = useMutation({
    mutationFn: (marks: Parameters<typeof api.mark>[2]) => api.mark(attemptId, item.id, marks),
    onSuccess: async () => {
      notifications.show({ message: t('marking.saved') })
      await Promise.all([queryClient.invalidateQueries(reportQuery(attemptId)), refreshInvitations()])
    },
  })
  const { review, state } = item
  const isMarkable = canMark && (state === 'needs-review' || state === 'graded')
  if (!isMarkable && !review && state !== 'needs-review') return null
  return (
    <section>
      <h5 className={classes.title}>{t('marking.title')}</h5>
      <p className={classes.minor}>
        {review
          ? t('marking.markedBy', { name: review.by, at: formatInstant(review.at) })
          : t(canMark ? 'marking.waiting' : 'marking.waitingReader')}
      </p>
      {isMarkable ? (
        <RubricForm
          key={review?.at}
          rubric={rubric}
          review={review}
          isSaving={save.isPending}
          error={save.error}
          onSave={(marks) => save.mutate(marks)}
        />
      ) : (
        review && <RubricMarks rubric={rubric} review={review} />
      )}
    </section>
  )
}
