import type { BankQuestionDetail } from '@assay/contracts'
import { formatPoints } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import classes from './Bank.module.css'

/** What a question measures, how long it takes, and who asks it. */
export function QuestionFacts({ question }: { question: BankQuestionDetail }) {
  const t = useText()
  const { skill, kind, level, minutes, points, version, library, assessments } = question
  return (
    <div className={classes.facts}>
      <div className={classes.tags}>
        <strong>{t('assessments.minutes', { minutes })}</strong>
        <span>{t('assessments.points', { points: formatPoints(points) })}</span>
        <span>{t(`level.${level}`)}</span>
        <Tag>{t(`kind.${kind}`)}</Tag>
        <Tag tone={library ? 'neutral' : 'accent'}>{t(library ? 'assessments.library' : 'bank.own')}</Tag>
        <span className={classes.minor}>{t('bank.version', { version })}</span>
      </div>
      <p className={classes.skill}>
        <strong>{skill.name}</strong> <span className={classes.minor}>{skill.description}</span>
      </p>
      <p className={classes.minor}>
        {assessments.length === 0 ? t('bank.usedNowhere') : `${t('bank.usedIn')} ${assessments.map(({ title }) => title).join(', ')}`}
      </p>
    </div>
  )
}
