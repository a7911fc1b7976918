import type { InterviewQuestion } from '@assay/contracts'
import { useText } from '../../i18n/index.ts'
import classes from './JobRoles.module.css'

/** Questions to ask, each with what to listen for. */
export function Interview({ questions }: { questions: InterviewQuestion[] }) {
  const t = useText()
  return (
    <section className={classes.section}>
      <h2>{t('roles.interview')}</h2>
      <ol className={classes.questions}>
        {questions.map(({ topic, question, strong, weak }) => (
          <li key={topic} className={classes.card}>
            <h3 className={classes.name}>{topic}</h3>
            <p>{question}</p>
            <div className={classes.signs}>
              <Signs title={t('roles.strong')} points={strong} />
              <Signs title={t('roles.weak')} points={weak} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Signs({ title, points }: { title: string; points: string[] }) {
  return (
    <div>
      <h4 className={classes.signsTitle}>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
