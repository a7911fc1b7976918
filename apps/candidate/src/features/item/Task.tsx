import type { CandidateQuestion } from '@assay/contracts'
import { Markdown } from '@assay/ui'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { authored } from '../../i18n/authored.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import { useWorkApi } from '../attempt/work-api.ts'
import classes from './Task.module.css'

type TaskProps = { itemId: string; question: CandidateQuestion; position: number; children: ReactNode }

/** What is asked: the prompt, and below it what the kind shows with it. The heading takes the focus when the question appears. */
export function Task({ itemId, question, position, children }: TaskProps) {
  const { assets } = useWorkApi()
  const { t } = useTranslation()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
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
      {children}
    </article>
  )
}
