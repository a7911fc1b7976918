import type { AssessmentSummary } from '@assay/contracts'
import { formatPoints } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import classes from './Assessments.module.css'

/** The sections in the order in which they are taken, each with its questions. */
export function AssessmentSections({ sections }: Pick<AssessmentSummary, 'sections'>) {
  const t = useText()
  return (
    <>
      <p className={classes.minor}>{t('assessments.one')}</p>
      {sections.map(({ title, minutes, questions }, index) => (
        <section key={index} className={classes.section}>
          <h2 className={classes.sectionTitle}>
            {title} <span className={classes.minor}>{t('assessments.minutes', { minutes })}</span>
          </h2>
            <table className={classes.questions}>
              <thead>
                <tr>
                  <th scope="col">{t('assessments.question')}</th>
                  <th scope="col">{t('assessments.kind')}</th>
                  <th scope="col">{t('assessments.skill')}</th>
                  <th scope="col">{t('assessments.time')}</th>
                  <th scope="col">{t('assessments.pointsHead')}</th>
                </tr>
              </thead>
              <tbody>
                {questions.map((question, position) => (
                  <tr key={position}>
                    <th scope="row">{question.title}</th>
                    <td>{t(`kind.${question.kind}`)}</td>
                    <td>{question.skill.name}</td>
                    <td data-unit={t('assessments.minutes', { minutes: question.minutes })}>{question.minutes}</td>
                    <td data-unit={t('assessments.points', { points: formatPoints(question.points) })}>{formatPoints(question.points)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
        </section>
      ))}
    </>
  )
}
