import type { CandidateQuestionOfKind } from '@assay/contracts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import closed from './ClosedWork.module.css'
import { countWords } from './count-words.ts'

/** Prose, with its number of words beside the number that is asked for. */
export function WrittenAnswer({ itemId, question }: { itemId: string; question: CandidateQuestionOfKind<'written'> }) {
  const { t } = useTranslation()
  const id = useId()
  const [answer, setAnswer] = useAnswer(itemId)
  const text = answer?.type === 'text' ? answer.text : ''
  const [min, max] = question.words ?? []
  return (
    <div>
      <label htmlFor={id} className={closed.label}>
        {t('written.label')}
      </label>
      <textarea
        id={id}
        className={`${closed.field} ${closed.prose}`}
        value={text}
        onChange={(event) => setAnswer({ type: 'text', text: event.currentTarget.value })}
        aria-describedby={`${id}-words`}
      />
      <p id={`${id}-words`} className={closed.note}>
        {t('written.words', { count: countWords(text) })}
        {min !== undefined && ` · ${t('written.asked', { min, max })}`}
      </p>
    </div>
  )
}
