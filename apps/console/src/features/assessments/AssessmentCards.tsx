import type { AssessmentSummary } from '@assay/contracts'
import { Link } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { InviteButton } from '../invite/InviteButton.tsx'
import { AssessmentTags } from './AssessmentTags.tsx'
import classes from './Assessments.module.css'

export function AssessmentCards({ assessments }: { assessments: AssessmentSummary[] }) {
  const t = useText()
  return (
    <ul className={classes.cards}>
      {assessments.map((assessment) => (
        <li key={assessment.id} className={classes.card}>
          <h2 className={classes.name}>
            <Link to="/assessments/$assessmentId" params={{ assessmentId: assessment.id }}>
              {assessment.title}
            </Link>
          </h2>
          <AssessmentTags assessment={assessment} />
          <ol className={classes.sections} aria-label={t('assessments.sections')}>
            {assessment.sections.map(({ title, minutes, questions }, index) => (
              <li key={index}>
                <span>{title}</span>
                <span className={classes.minor}>
                  {t('assessments.questions', { count: questions.length })} · {t('assessments.minutes', { minutes })}
                </span>
              </li>
            ))}
          </ol>
          <div className={classes.foot}>
            <InviteButton assessmentVersionId={assessment.versionId} title={assessment.title} />
          </div>
        </li>
      ))}
    </ul>
  )
}
