import type { CandidateQuestion } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { VisibleCases } from './code/VisibleCases.tsx'
import { SchemaBrowser } from './sql/SchemaBrowser.tsx'
import classes from './Task.module.css'

/** What a kind shows below the prompt: tables, visible cases, what a person marks by. */
export function Material({ question }: { question: CandidateQuestion }) {
  if (question.kind === 'sql') return <SchemaBrowser tables={question.tables} />
  if ('cases' in question) return <VisibleCases cases={question.cases} />
  return question.kind === 'written' ? <Criteria criteria={question.criteria} /> : null
}

function Criteria({ criteria }: { criteria: { criterion: string; points: number }[] }) {
  const { t } = useTranslation()
  if (criteria.length === 0) return null
  return (
    <section>
      <h3 className={classes.subheading}>{t('written.criteria')}</h3>
      <ul className={classes.criteria}>
        {criteria.map(({ criterion, points }) => (
          <li key={criterion}>
            {criterion} <span className={classes.about}>({t('section.points', { count: points })})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
