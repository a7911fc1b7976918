import type { Score } from '@assay/contracts'
import { formatPoints, wholePercent } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import { meets } from '../../format/threshold.ts'
import classes from './Report.module.css'

/** The figure, what it is out of, and on which side of the threshold it lies. */
export function ScoreSummary({ score, threshold }: { score: Score; threshold: number | null }) {
  const t = useText()
  const isMet = meets(score.percent, threshold)
  const points = { points: formatPoints(score.points), outOf: formatPoints(score.outOf) }
  return (
    <section className={classes.panel}>
      <h2 className={classes.panelTitle}>{t('report.score')}</h2>
      <p className={classes.figure}>{score.percent === null ? t('score.none') : t('score.percent', { percent: wholePercent(score.percent) })}</p>
      <p className={classes.minor}>{t(score.percent === null ? 'report.pointsSoFar' : 'report.points', points)}</p>
      {threshold !== null && (
        <p className={classes.threshold}>
          {isMet === null ? (
            t('report.pendingLine', { threshold })
          ) : (
            <Tag tone={isMet ? 'good' : 'neutral'}>{t(isMet ? 'report.metLine' : 'report.missedLine', { threshold })}</Tag>
          )}
        </p>
      )}
    </section>
  )
}
