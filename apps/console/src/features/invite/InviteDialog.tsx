import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/index.ts'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { assessmentsQuery } from '../assessments/queries.ts'
import { useRefreshInvitations } from '../candidates/queries.ts'
import { CreatedLink } from './CreatedLink.tsx'
import { InviteForm } from './InviteForm.tsx'
import { newInvitation, toRequest } from './invite-values.ts'

/** Invites one person, then shows the link once and offers to invite another to the same test. */
export function InviteDialog({ assessmentVersionId, onClose }: { assessmentVersionId: string; onClose: () => void }) {
  const t = useText()
  const refresh = useRefreshInvitations()
  const assessments = useQuery(assessmentsQuery)
  const [today] = useState(() => new Date())
  const [values, setValues] = useState(() => newInvitation(assessmentVersionId, today))
  const create = useMutation({ mutationFn: () => api.createInvitation(toRequest(values)), onSuccess: refresh })
  const another = () => {
    setValues((last) => ({ ...last, name: '', email: '', extraTimePercent: 0 }))
    create.reset()
  }
  const title = create.data ? t('invite.createdTitle', { name: create.data.invitation.candidate.name }) : t('invite.title')
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      {create.data ? (
        <CreatedLink created={create.data} onAnother={another} onDone={onClose} />
      ) : assessments.data ? (
        <InviteForm
          assessments={assessments.data.assessments}
          today={today}
          values={values}
          onChange={setValues}
          onSubmit={() => create.mutate()}
          isPending={create.isPending}
          error={create.error}
        />
      ) : assessments.isError ? (
        <Failure error={assessments.error} onRetry={() => void assessments.refetch()} />
      ) : (
        <LoadingLines lines={5} height="3.5rem" label={t('assessments.loading')} />
      )}
    </Dialog>
  )
}
