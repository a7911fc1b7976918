import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import closed from './ClosedWork.module.css'

/** A word or a line. */
export function ShortTextAnswer({ itemId }: { itemId: string }) {
  const { t } = useTranslation()
  const id = useId()
  const [answer, setAnswer] = useAnswer(itemId)
  return (
    <div>
      <label htmlFor={id} className={closed.label}>
        {t('shortText.label')}
      </label>
      <input
        id={id}
        className={closed.field}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={answer?.type === 'text' ? answer.text : ''}
        onChange={(event) => setAnswer({ type: 'text', text: event.currentTarget.value })}
      />
    </div>
  )
}
