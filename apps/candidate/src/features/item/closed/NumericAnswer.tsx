import type { CandidateQuestionOfKind } from '@assay/contracts'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import closed from './ClosedWork.module.css'
import { parseNumber, writeNumber } from './parse-number.ts'

/** A number, in the reader's digits or others, with a decimal point or comma; how it was read is said below it. */
export function NumericAnswer({ itemId, question }: { itemId: string; question: CandidateQuestionOfKind<'numeric'> }) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const [answer, setAnswer] = useAnswer(itemId)
  const saved = answer?.type === 'number' ? answer.number : null
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed !== null && (parseNumber(typed) ?? null) === saved ? typed : saved === null ? '' : writeNumber(saved, i18n.language)
  const number = parseNumber(text)
  const isWrong = text.trim() !== '' && number === undefined

  function change(next: string) {
    setTyped(next)
    setAnswer({ type: 'number', number: parseNumber(next) ?? null })
  }

  return (
    <div>
      <label htmlFor={id} className={closed.label}>
        {question.unit ? t('numeric.labelUnit', { unit: question.unit }) : t('numeric.label')}
      </label>
      <input
        id={id}
        className={`${closed.field} ${closed.short}`}
        type="text"
        dir="ltr"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className={isWrong ? `${closed.note} ${closed.wrong}` : closed.note}>
        {isWrong ? t('numeric.invalid', { whole: writeNumber(1250, i18n.language), fraction: writeNumber(0.75, i18n.language) }) : number !== undefined && t('numeric.read', { number: number.toLocaleString(i18n.language, { maximumFractionDigits: 20 }) })}
      </p>
    </div>
  )
}
