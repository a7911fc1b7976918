import type { Score } from '@assay/contracts'
import { formatPoints, wholePercent } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import classes from './ScoreBars.module.css'

type ScoreBarsProps = { title: string; rows: { id: string; name: string; score: Score }[] }

/** Scores side by side. The bar only repeats what the text beside it says. */
export function ScoreBars({ title, rows }: ScoreBarsProps) {
  const t = useText()
  return (
    <section className={classes.panel}>
      <h2 className={classes.title}>{title}</h2>
      <dl className={classes.rows}>
        {rows.map(({ id, name, score: { percent, points, outOf } }) => (
          <div key={id} className={classes.row}>
            <dt>{name}</dt>
            <dd>
              <span className={classes.track} aria-hidden>
                <span className={classes.bar} style={{ inlineSize: `${percent ?? 0}%` }} />
              </span>
              <span className={classes.percent}>{percent === null ? t('score.none') : t('score.percent', { percent: wholePercent(percent) })}</span>
              <span className={classes.points}>{t('report.pointsOf', { points: percent === null ? t('score.none') : formatPoints(points), outOf: formatPoints(outOf) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
