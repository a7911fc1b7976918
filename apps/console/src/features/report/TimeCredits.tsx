import type { ReportTimeCredit } from '@assay/contracts'
import { formatInstant } from '../../format/instants.ts'
import { useText, type Text } from '../../i18n/index.ts'
import classes from './TimeCredits.module.css'

/** By what the clock was moved, each a sentence with its moment; nothing is drawn where it ran as planned. */
export function TimeCredits({ credits }: { credits: ReportTimeCredit[] }) {
  const t = useText()
  if (credits.length === 0) return null
  return (
    <section>
      <h2 className={classes.title}>{t('report.clock')}</h2>
      <ul className={classes.list}>
        {credits.map((credit, index) => (
          <li key={index}>
            {sentence(t, credit)} <span className={classes.place}>{place(t, credit)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentence(t: Text, { kind, creditedMs, lastedMs, idleMs, by, reason }: ReportTimeCredit): string {
  const lasted = duration(t, lastedMs ?? 0)
  const idle = duration(t, idleMs ?? 0)
  const credited = duration(t, creditedMs)
  if (kind === 'outage') return t('report.clockOutage', { lasted, credited })
  if (kind === 'extension') return t('report.clockExtension', { by: by ?? '', credited, reason: reason ?? '' })
  if (creditedMs > 0) return t('report.clockGap', { lasted, idle, credited })
  return idleMs === 0 ? t('report.clockWorkedGap', { lasted }) : t('report.clockSpentGap', { lasted, idle })
}

function place(t: Text, { at, section }: ReportTimeCredit): string {
  if (at === null) return section === null ? '' : t('report.clockSection', { section })
  return section === null ? formatInstant(at) : t('report.clockAt', { time: formatInstant(at), section })
}

/** Minutes only where there are some. */
function duration(t: Text, ms: number): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? t('report.clockDuration', { minutes, seconds: seconds % 60 }) : t('report.clockSeconds', { seconds })
}
