import type { CandidateQuestionOfKind, Finding } from '@assay/contracts'
import { SubjectView } from '@assay/ui'
import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import type { Pane } from '../layout/parts.ts'
import { WorkLayout } from '../layout/WorkLayout.tsx'
import { emptyDraft, toDraft, type FindingDraft } from './finding-draft.ts'
import { FindingForm } from './FindingForm.tsx'
import { DiffLayoutChoice, useDiffLayout } from './DiffLayoutChoice.tsx'
import { FindingNote } from './FindingNote.tsx'
import { FindingList } from './FindingList.tsx'
import { useFindingName } from './useFindingName.ts'
import classes from './ReviewWork.module.css'

type ReviewWorkProps = { itemId: string; question: CandidateQuestionOfKind<'review'>; task: ReactNode; nav: ReactNode }

/** Pixels in which two sides of code can be read beside each other. */
const roomToSplit = 720

/** Lines are selected in the code and named in a form below; each finding can be changed or taken back. */
export function ReviewWork({ itemId, question, task, nav }: ReviewWorkProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Pane>('task')
  const [draft, setDraft] = useState<FindingDraft>(emptyDraft)
  const [answer, setAnswer] = useAnswer(itemId)
  const name = useFindingName()
  const findings = answer?.type === 'findings' ? answer.findings : []

  const setFindings = (next: Finding[]) => setAnswer({ type: 'findings', findings: next })

  const { ref: area, width } = useElementSize()
  const form = useRef<HTMLDivElement>(null)
  const [layout, setLayout] = useDiffLayout()
  const canSplit = question.subject.form === 'diff' && width >= roomToSplit

  function edit(index: number) {
    setDraft(toDraft(findings, index))
    setOpen('outcome')
    // The form is there, in another tab perhaps, once this has been drawn.
    requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus())
  }

  function save(finding: Finding) {
    setFindings(draft.replaces === null ? [...findings, finding] : findings.map((other, index) => (index === draft.replaces ? finding : other)))
    setDraft(emptyDraft)
  }

  return (
    <WorkLayout
      nav={nav}
      task={task}
      answerLabel={t('review.code')}
      answer={
        <div className={classes.code}>
          <div className={classes.top}>
            <p className={classes.help}>{t('review.help')}</p>
            {canSplit && <DiffLayoutChoice layout={layout} onChange={setLayout} />}
          </div>
          <div className={classes.subject} ref={area}>
            <SubjectView
              subject={question.subject}
              ariaLabel={t('review.subject', { file: question.subject.file })}
              layout={canSplit ? layout : 'unified'}
              notes={findings.map((finding, index) => ({
                id: String(index),
                side: finding.side,
                line: finding.lines[1],
                content: <FindingNote finding={finding} name={name(finding)} onEdit={() => edit(index)} />,
              }))}
              marks={findings.map((finding, index) => ({ id: String(index), side: finding.side, lines: finding.lines, tone: 'accent', label: finding.kind }))}
              selection={draft.selection}
              onSelect={(selection) => setDraft({ ...draft, selection })}
            />
          </div>
          {draft.selection && (
            <Button className={classes.toForm} onClick={() => setOpen('outcome')}>
              {t('review.add')}
            </Button>
          )}
        </div>
      }
      outcomeLabel={t('review.findingsTab')}
      outcome={
        <div className={classes.findings} ref={form}>
          <FindingForm key={draft.replaces ?? 'new'} kinds={question.kinds} draft={draft} onChange={setDraft} onSave={save} onCancel={() => setDraft(emptyDraft)} />
          <FindingList
            findings={findings}
            name={name}
            onEdit={edit}
            onRemove={(index) => {
              setFindings(findings.filter((_, other) => other !== index))
              setDraft(emptyDraft)
            }}
          />
        </div>
      }
      open={open}
      onOpen={setOpen}
    />
  )
}
