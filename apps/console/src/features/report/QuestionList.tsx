import type { Report } from '@assay/contracts'
import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/index.ts'
import { useKey } from '../../keyboard/useKey.ts'
import { QuestionDetail } from './QuestionDetail.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { stepTo, type NumberedSection } from './report-model.ts'
import { SectionHead } from './SectionHead.tsx'
import { showRow } from './show-row.ts'
import { usePrinting } from './usePrinting.ts'
import classes from './Questions.module.css'

type QuestionListProps = {
  report: Report
  sections: NumberedSection[]
  open: number | undefined
  onOpen: (number: number | undefined) => void
}

/** Every question in the order of the test; one is open, all are on paper. j and k step through them. */
export function QuestionList({ report, sections, open, onOpen }: QuestionListProps) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  const last = sections.reduce((sum, { questions }) => sum + questions.length, 0)
  useKey('j', () => onOpen(stepTo(open, 1, last)))
  useKey('k', () => onOpen(stepTo(open, -1, last)))
  useEffect(() => {
    if (list.current && open !== undefined) showRow(list.current, open)
  }, [open])
  return (
    <div ref={list} className={classes.list}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('report.questions')}</h2>
        <p className={classes.help}>{t('report.questionsHelp')}</p>
      </div>
      {sections.map(({ section, questions }) => (
        <section key={section.position} className={classes.section} aria-label={section.title}>
          <SectionHead section={section} />
          {questions.map(({ number, item }) => {
            const isOpen = isPrinting || number === open
            return (
              <article key={item.id} className={classes.question} data-open={isOpen}>
                <QuestionRow number={number} item={item} isOpen={isOpen} onToggle={() => onOpen(number === open ? undefined : number)} />
                {isOpen && <QuestionDetail item={item} attemptId={report.attemptId} canMark={report.canMark} />}
              </article>
            )
          })}
        </section>
      ))}
    </div>
  )
}
