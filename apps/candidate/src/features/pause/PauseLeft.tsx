import type { AttemptView } from '@assay/contracts'
import { Countdown, TimeAnnouncement, useSecondsLeft } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import { serverNow } from '../attempt/page-clock.ts'
import { fullTimeUntil } from './pause-left.ts'
import classes from './PauseLeft.module.css'

/** How long one may still wait, and what waiting longer costs. */
export function PauseLeft({ attempt }: { attempt: AttemptView }) {
  const until = fullTimeUntil(attempt)
  if (until === null || attempt.endsBy === null) return null
  return <KnownPause until={until} endsBy={attempt.endsBy} />
}

function KnownPause({ until, endsBy }: { until: number; endsBy: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const seconds = useSecondsLeft(new Date(until).toISOString(), serverNow)
  if (seconds === 0) {
    return (
      <p className={classes.pause}>
        <strong>{t('pause.pauseOver')}.</strong> {t('pause.pauseOverDetail', { time: format.time(endsBy) })}
      </p>
    )
  }
  return (
    <p className={classes.pause}>
      {t('pause.pauseLeft')} <Countdown seconds={seconds} />. {t('pause.pauseLeftDetail', { time: format.time(until) })}
      <TimeAnnouncement seconds={seconds} />
    </p>
  )
}
