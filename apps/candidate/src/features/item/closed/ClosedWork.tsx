import type { CandidateQuestion } from '@assay/contracts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pane } from '../layout/parts.ts'
import { WorkLayout } from '../layout/WorkLayout.tsx'
import { ChoiceAnswer } from './ChoiceAnswer.tsx'
import classes from './ClosedWork.module.css'
import { NumericAnswer } from './NumericAnswer.tsx'
import { OrderingAnswer } from './OrderingAnswer.tsx'
import { ShortTextAnswer } from './ShortTextAnswer.tsx'
import { WrittenAnswer } from './WrittenAnswer.tsx'

export type ClosedQuestion = Extract<CandidateQuestion, { kind: 'choice' | 'numeric' | 'short-text' | 'ordering' | 'written' }>

/** Kinds that are answered without running anything. */
export function ClosedWork({ itemId, question, task, nav }: { itemId: string; question: ClosedQuestion; task: ReactNode; nav: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Pane>('task')
  return (
    <WorkLayout
      nav={nav}
      task={task}
      answer={
        <div className={classes.answer}>
          <Answer itemId={itemId} question={question} />
        </div>
      }
      answerLabel={t('item.answer')}
      open={open}
      onOpen={setOpen}
    />
  )
}

function Answer({ itemId, question }: { itemId: string; question: ClosedQuestion }) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceAnswer itemId={itemId} question={question} />
    case 'numeric':
      return <NumericAnswer itemId={itemId} question={question} />
    case 'short-text':
      return <ShortTextAnswer itemId={itemId} />
    case 'ordering':
      return <OrderingAnswer itemId={itemId} question={question} />
    case 'written':
      return <WrittenAnswer itemId={itemId} question={question} />
  }
}
