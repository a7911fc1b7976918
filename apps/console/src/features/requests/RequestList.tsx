import type { CandidateRequests } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import { formatInstant } from '../../format/instants.ts'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Tag } from '../../pieces/Tag.tsx'
import { useRefreshInvitations } from '../candidates/queries.ts'
import { requestsQuery } from './queries.ts'
import classes from './Requests.module.css'

/** What the candidate asked for, each with whether it is done, and what she thought of the test. */
export function RequestList({ invitationId, isQuietWhenEmpty = false }: { invitationId: string; isQuietWhenEmpty?: boolean }) {
  const t = useText()
  const { data, error, refetch } = useQuery(requestsQuery(invitationId))
  const isEmpty = data !== undefined && data.requests.length === 0 && data.rating === null
  if (isQuietWhenEmpty && (isEmpty || !data)) return null
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('requests.heading')}</h2>
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={2} height="2rem" label={t('requests.loading')} />)}
      {isEmpty && <p>{t('requests.none')}</p>}
      {data && data.requests.length > 0 && <Requests invitationId={invitationId} data={data} />}
      {data?.rating && (
        <p>
          {t('requests.rating', { stars: data.rating.stars })} {data.rating.comment}
        </p>
      )}
    </section>
  )
}

function Requests({ invitationId, data }: { invitationId: string; data: CandidateRequests }) {
  const t = useText()
  const queries = useQueryClient()
  const refresh = useRefreshInvitations()
  const finish = useMutation({
    mutationFn: (requestId: string) => api.finishRequest(invitationId, requestId),
    onSuccess: (now) => queries.setQueryData(requestsQuery(invitationId).queryKey, now),
    onSettled: refresh,
  })
  return (
    <>
      <ul className={classes.list}>
        {data.requests.map(({ id, kind, text, createdAt, done }) => (
          <li key={id}>
            <div>
              <Tag tone={done ? 'neutral' : 'partial'}>{t(`requests.kind.${kind}`)}</Tag> <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
              <p className={classes.text}>{text === '' ? t('requests.noWords') : text}</p>
            </div>
            {done ? (
              <span className={classes.done}>
                {t('requests.done', { name: done.by })} <time dateTime={done.at}>{formatInstant(done.at)}</time>
              </span>
            ) : (
              data.canManage && (
                <Button
                  variant="default"
                  size="sm"
                  aria-label={t('requests.markDoneOf', { kind: t(`requests.kind.${kind}`) })}
                  loading={finish.isPending && finish.variables === id}
                  onClick={() => finish.mutate(id)}
                >
                  {t('requests.markDone')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {finish.isError && <Failure error={finish.error} />}
    </>
  )
}
