import type { CandidateQuestionOfKind } from '@assay/contracts'
import { InlineMarkdown } from '@assay/ui'
import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import closed from './ClosedWork.module.css'
import { moved } from './move.ts'
import classes from './OrderingAnswer.module.css'
import { useStepDrag } from './useStepDrag.ts'

/** Steps put in order by dragging, or with buttons, which work alike with a mouse, a finger, a keyboard and a screen reader. */
export function OrderingAnswer({ itemId, question }: { itemId: string; question: CandidateQuestionOfKind<'ordering'> }) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useAnswer(itemId)
  const [said, setSaid] = useState('')
  const order = answer?.type === 'order' ? answer.order : question.items.map((item) => item.id)
  const textOf = (id: number) => question.items.find((item) => item.id === id)?.text ?? ''

  function move(from: number, to: number, id: number) {
    setAnswer({ type: 'order', order: moved(order, from, to) })
    setSaid(t('ordering.moved', { text: textOf(id), position: to + 1, count: order.length }))
  }

  const drag = useStepDrag(order, move)

  return (
    <section aria-labelledby={`${itemId}-label`}>
      <p id={`${itemId}-label`} className={closed.label}>
        {t('ordering.label')}
      </p>
      <ol className={classes.list} {...drag.handlers}>
        {order.map((id, index) => (
          <li key={id} className={classes.step} data-step={id} data-dragged={drag.dragged === id || undefined}>
            <span className={classes.handle} data-handle aria-hidden>
              ⠿
            </span>
            <span className={classes.text}>
              <InlineMarkdown text={textOf(id)} />
            </span>
            <MoveButton sign="↑" label={t('ordering.up', { text: textOf(id) })} isOff={index === 0} onMove={() => move(index, index - 1, id)} />
            <MoveButton sign="↓" label={t('ordering.down', { text: textOf(id) })} isOff={index === order.length - 1} onMove={() => move(index, index + 1, id)} />
          </li>
        ))}
      </ol>
      {answer === null && (
        <>
          <p className={closed.note}>{t('ordering.unanswered')}</p>
          <Button variant="default" mt="xs" onClick={() => setAnswer({ type: 'order', order })}>
            {t('ordering.keep')}
          </Button>
        </>
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </section>
  )
}

/** Stays focusable at the ends, so that the focus does not fall off a step that has arrived there. */
function MoveButton({ sign, label, isOff, onMove }: { sign: string; label: string; isOff: boolean; onMove: () => void }) {
  return (
    <button type="button" className={classes.move} aria-label={label} aria-disabled={isOff} onClick={() => !isOff && onMove()}>
      {sign}
    </button>
  )
}
