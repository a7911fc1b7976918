import type { CandidateQuestionOfKind } from '@assay/contracts'
import { InlineMarkdown } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../sync/SaveQueueProvider.tsx'
import classes from './ChoiceAnswer.module.css'
import closed from './ClosedWork.module.css'

/** One or several of the options, in this candidate's order. */
export function ChoiceAnswer({ itemId, question }: { itemId: string; question: CandidateQuestionOfKind<'choice'> }) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useAnswer(itemId)
  const chosen = answer?.type === 'choice' ? answer.choice : []
  const isOne = question.select === 'one'

  function toggle(id: string, isChosen: boolean) {
    const others = isOne ? [] : chosen.filter((other) => other !== id)
    setAnswer({ type: 'choice', choice: isChosen ? [...others, id] : others })
  }

  return (
    <fieldset className={closed.fieldset}>
      <legend className={closed.label}>{t(isOne ? 'choice.one' : 'choice.many')}</legend>
      {question.options.map(({ id, text }) => (
        <label key={id} className={classes.option}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={itemId}
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
          <InlineMarkdown text={text} />
        </label>
      ))}
    </fieldset>
  )
}
