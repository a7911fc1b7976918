import { VisuallyHidden } from '@mantine/core'
import { wholePercent } from '../../format/numbers.ts'
import { meets } from '../../format/threshold.ts'
import { useText } from '../../i18n/index.ts'
import classes from './ScoreAgainstThreshold.module.css'

/** A score in percent and, where there is a threshold, on which side of it. */
export function ScoreAgainstThreshold({ percent, threshold }: { percent: number | null; threshold: number | null }) {
  const t = useText()
  if (percent === null)
    return (
      <span className={classes.none}>
        <span aria-hidden>{t('score.none')}</span>
        <VisuallyHidden>{t('score.noneYet')}</VisuallyHidden>
      </span>
    )
  const isMet = meets(percent, threshold)
  const side = threshold !== null && t(isMet ? 'score.met' : 'score.missed', { threshold })
  return (
    <span className={classes.score}>
      <span className={classes.percent}>{t('score.percent', { percent: wholePercent(percent) })}</span>
      {side && (
        <span className={classes.side} data-met={isMet}>
          {side}
        </span>
      )}
    </span>
  )
}
