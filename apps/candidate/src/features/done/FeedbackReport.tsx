import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import classes from './Afterwards.module.css'

const LOOK_AGAIN_MS = 10_000

/** How one did by skill, in words and bars: no keys, no cases, nobody else. */
export function FeedbackReport({ organization }: { organization: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['feedback'],
    queryFn: ({ signal }) => api.feedback({ signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'marking' ? LOOK_AGAIN_MS : false),
  })
  return (
    <section>
      <h2>{t('feedback.heading')}</h2>
      <div role="status">
        {!data && !error && <Skeleton height={80} role="status" aria-label={t('feedback.loading')} />}
        {!data && error && <RequestProblem error={error} onRetry={() => void refetch()} />}
        {data?.state === 'off' && <p>{t('feedback.off', { organization })}</p>}
        {(data?.state === 'marking' || data?.state === 'open') && <p>{t('feedback.marking')}</p>}
        {data?.state === 'ready' && <p>{t('feedback.ready')}</p>}
      </div>
      {data?.state === 'ready' && (
        <ul className={classes.skills}>
          {data.skills.map(({ name, share }) => (
            <li key={name}>
              <span>{name}</span>
              <span className={classes.words}>{t(`feedback.words.${wordsOf(share)}`)}</span>
              <span className={classes.bar} aria-hidden="true">
                <span style={{ inlineSize: `${share * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A share of the points in words. */
function wordsOf(share: number) {
  if (share >= 0.9) return 'all'
  if (share >= 0.6) return 'most'
  if (share >= 0.4) return 'half'
  return share > 0 ? 'some' : 'none'
}
