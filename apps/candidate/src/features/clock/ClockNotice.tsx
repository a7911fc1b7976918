import type { AttemptView } from '@assay/contracts'
import { announcedMinutes, useSecondsLeft } from '@assay/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import { serverNow } from '../attempt/page-clock.ts'
import classes from './ClockNotice.module.css'

/** Says, in sight and aloud, what the clock does besides running: time that was credited, and that it soon runs out. */
export function ClockNotice({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const credits = useNewCredits(attempt)
  const running = attempt.sections.find(({ position }) => position === attempt.openSection?.position)
  return (
    <div className={classes.corner}>
      <Message text={credits.text} onClose={credits.dismiss} label={t('clock.close')} />
      <Warning deadlineAt={running?.deadlineAt ?? null} key={`${running?.position}:${running?.deadlineAt}`} />
    </div>
  )
}

/** At five minutes and at one, until it is closed. */
function Warning({ deadlineAt }: { deadlineAt: string | null }) {
  const { t } = useTranslation()
  const seconds = useSecondsLeft(deadlineAt ?? '', serverNow)
  const [closed, setClosed] = useState<number | null>(null)
  const minutes = deadlineAt === null ? null : announcedMinutes(seconds)
  const text = minutes === null || minutes === closed ? '' : t(minutes === 1 ? 'clock.one' : 'clock.five')
  return <Message text={text} onClose={() => setClosed(minutes)} label={t('clock.close')} />
}

/** The region is always there, so that screen readers hear what comes into it. */
function Message({ text, onClose, label }: { text: string; onClose: () => void; label: string }) {
  return (
    <div className={text ? classes.message : undefined}>
      <div role="status">{text}</div>
      {text && (
        <button type="button" className={classes.close} aria-label={label} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  )
}

/** What was credited since the page was opened and is not dismissed, in words. */
function useNewCredits({ timeCredits }: AttemptView) {
  const { t } = useTranslation()
  const format = useFormat()
  const [known, setKnown] = useState(() => new Set(timeCredits.map(({ id }) => id)))
  const fresh = timeCredits.filter(({ id }) => !known.has(id))
  return {
    text: fresh.map(({ kind, creditedMs }) => t(`clock.${kind}`, { duration: format.duration(creditedMs) })).join(' '),
    dismiss: () => setKnown(new Set(timeCredits.map(({ id }) => id))),
  }
}
