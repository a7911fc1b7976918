import type { AttemptView } from '@assay/contracts'
import { PendingButton } from '@assay/ui'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { attemptKey } from '../../query-client.ts'
import { useMakeRequest, useRequests } from '../help/useRequests.ts'
import classes from './Afterwards.module.css'

/** Taking the consent back, and asking for everything to be deleted. Each is asked once more. */
export function Rights({ attempt: { assessment, terms, withdrawnAt } }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { organization } = assessment
  const requests = useRequests()
  const make = useMakeRequest()
  const withdraw = useMutation({ mutationFn: () => api.withdraw(), onSuccess: (view) => queries.setQueryData(attemptKey, view) })
  const hasAsked = requests.data?.requests.some(({ kind }) => kind === 'deletion') ?? false
  return (
    <section>
      <h2>{t('rights.heading')}</h2>
      <p>{t('rights.kept', { count: terms.retentionDays })}</p>
      {withdrawnAt === null && (
        <AskedTwice
          about={t('rights.withdrawAbout', { organization })}
          label={t('rights.withdraw')}
          confirm={t('rights.withdrawConfirm')}
          isPending={withdraw.isPending}
          onConfirm={() => withdraw.mutate()}
        />
      )}
      {withdraw.error && <RequestProblem error={withdraw.error} />}
      {!hasAsked && (
        <AskedTwice
          about={t('rights.deleteAbout', { organization })}
          label={t('rights.delete')}
          confirm={t('rights.deleteConfirm')}
          isPending={make.isPending}
          onConfirm={() => make.mutate({ kind: 'deletion' })}
        />
      )}
      {make.error && <RequestProblem error={make.error} />}
    </section>
  )
}

type AskedTwiceProps = { about: string; label: string; confirm: string; isPending: boolean; onConfirm: () => void }

function AskedTwice({ about, label, confirm, isPending, onConfirm }: AskedTwiceProps) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={classes.form}>
      <p>{about}</p>
      {isAsking ? (
        <div className={classes.buttons}>
          <PendingButton color="red" isPending={isPending} onClick={onConfirm}>
            {confirm}
          </PendingButton>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('rights.keep')}
          </Button>
        </div>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </div>
  )
}
