import type { ReportItem } from '@assay/contracts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../../i18n/index.ts'
import { Failure } from '../../../pieces/Failure.tsx'
import { LoadingLines } from '../../../pieces/LoadingLines.tsx'
import { PlaybackView } from './PlaybackView.tsx'
import { playbackQuery } from './queries.ts'
import classes from './Playback.module.css'

const route = getRouteApi('/member/attempts/$attemptId')

/** How an answer came to be, fetched when its question is opened. The moment that is looked at stands in the address bar. */
export function PlaybackSection({ item, attemptId }: { item: ReportItem; attemptId: string }) {
  const t = useText()
  const { at } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(playbackQuery(attemptId, item.id))
  const show = (ms: number) =>
    void navigate({ search: (search) => ({ ...search, at: Math.floor(ms / 1000) }), replace: true, resetScroll: false })
  return (
    <section aria-label={t('playback.title')}>
      <h5 className={classes.title}>{t('playback.title')}</h5>
      {data ? (
        <PlaybackView playback={data} question={item.question} atMs={at === undefined ? undefined : at * 1000} onMoment={show} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines lines={2} height="2.5rem" label={t('playback.loading')} />
      )}
    </section>
  )
}
