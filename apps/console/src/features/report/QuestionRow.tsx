import { runnableKinds, type ReportItem } from '@assay/contracts'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { formatPoints, sharePercent } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import { passedCases, standingOf } from './report-model.ts'
import classes from './Questions.module.css'

type QuestionRowProps = { number: number; item: ReportItem; isOpen: boolean; onToggle: () => void }

/** One line: what was asked, how it went, points and time. A button that opens the answer below it. */
export function QuestionRow({ number, item, isOpen, onToggle }: QuestionRowProps) {
  const t = useText()
  const { question, score, timeShare } = item
  const { key, tone } = standingOf(item)
  const hasCases = (runnableKinds as readonly string[]).includes(question.kind) && item.cases.length > 0
  const outOf = formatPoints(score.outOf)
  return (
    <h4 className={classes.rowHeading}>
      <UnstyledButton className={classes.row} data-question={number} aria-expanded={isOpen} onClick={onToggle}>
        <span className={classes.number}>{number}</span>
        <span className={classes.name}>
          {question.title}
          <span className={classes.minor}>
            {t(`kind.${question.kind}`)} · {question.skill.name}
          </span>
        </span>
        <span className={classes.verdict}>
          <Tag tone={tone}>{t(key)}</Tag>
          {hasCases && <span className={classes.minor}>{t('cases.passed', passedCases(item.cases))}</span>}
        </span>
        <span className={classes.points}>
          <VisuallyHidden>{t('report.pointsHead')} </VisuallyHidden>
          {score.percent === null ? t('report.pointsPending', { outOf }) : t('report.pointsPair', { points: formatPoints(score.points), outOf })}
        </span>
        <span className={classes.time}>
          {timeShare !== null && (
            <>
              <VisuallyHidden>{t('report.time')} </VisuallyHidden>
              {t('report.share', { percent: sharePercent(timeShare) })}
            </>
          )}
        </span>
      </UnstyledButton>
    </h4>
  )
}
