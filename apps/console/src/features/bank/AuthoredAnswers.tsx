import type { AuthoredAnswer, BankQuestionDetail } from '@assay/contracts'
import { Switch } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import { AnswerView } from '../report/answers/AnswerView.tsx'
import classes from './Bank.module.css'

/** What must get full marks and what must not, behind a switch: a reader may want to solve the question first. */
export function AuthoredAnswers({ question }: { question: BankQuestionDetail }) {
  const t = useText()
  const [isShown, shown] = useDisclosure(false)
  const { answers, key } = question
  if (!answers || !key) return <p className={classes.minor}>{t('bank.keyHidden')}</p>
  return (
    <section className={classes.answers}>
      <Switch label={t('bank.answers')} checked={isShown} onChange={shown.toggle} />
      {isShown && answers.length === 0 && <p className={classes.minor}>{t('bank.noAnswers')}</p>}
      {isShown &&
        answers.map((answer) => (
          <article key={answer.name} className={classes.answer}>
            <AnswerHead answer={answer} />
            <AnswerView question={key} cases={[]} answer={answer.content} />
          </article>
        ))}
    </section>
  )
}

function AnswerHead({ answer: { name, expected, note } }: { answer: AuthoredAnswer }) {
  const t = useText()
  return (
    <div>
      <h3 className={classes.answerName}>
        <Tag tone={expected === 'accepted' ? 'good' : 'wrong'}>{t(`bank.${expected}`)}</Tag> {name.split('/').slice(1).join('/')}
      </h3>
      {note !== null && <p className={classes.minor}>{expected === 'rejected' ? t('bank.mistake', { note }) : note}</p>}
    </div>
  )
}
