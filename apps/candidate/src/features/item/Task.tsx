import type { CandidateQuestion } from '@assay/contracts'
import { Markdown } from '@assay/ui'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { authored } from '../../i18n/authored.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import { useWorkApi } from '../attempt/work-api.ts'
import { VisibleCases } from './code/VisibleCases.tsx'
import { SchemaBrowser } from './sql/SchemaBrowser.tsx'
import classes from './Task.module.css'

/** What is asked: the prompt, and what the kind shows with it. The heading takes the focus when the question appears. */
export function Task({ itemId, question, position }: { itemId: string; question: CandidateQuestion; position: number }) {
  const { assets } = useWorkApi()
  const { t } = useTranslation()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <article className={classes.task}>
      <h2 ref={heading} tabIndex={-1} className={classes.heading}>
        {format.number(position)}. <bdi {...authored}>{question.title}</bdi>
      </h2>
      <p className={classes.about}>
        {t('section.about', {
          minutes: format.duration(question.minutes * 60_000),
          points: t('section.points', { count: question.points }),
        })}
      </p>
      <div {...authored}>
        <Markdown text={question.prompt} assets={assets(itemId)} />
      </div>
      {question.kind === 'sql' && <SchemaBrowser tables={question.tables} />}
      {'cases' in question && <VisibleCases cases={question.cases} />}
      {question.kind === 'written' && <Criteria criteria={question.criteria} />}
    </article>
  )
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
