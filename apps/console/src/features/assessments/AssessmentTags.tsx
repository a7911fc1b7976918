import type { AssessmentSummary } from '@assay/contracts'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import classes from './Assessments.module.css'

/** Minutes, level, threshold and labels of a test. */
export function AssessmentTags({ assessment }: { assessment: AssessmentSummary }) {
  const t = useText()
  const { minutes, level, threshold, library, version, labels } = assessment
  return (
    <div className={classes.tags}>
      <strong>{t('assessments.minutes', { minutes })}</strong>
      <span>{t(`level.${level}`)}</span>
      {threshold !== null && <span>{t('assessments.threshold', { threshold })}</span>}
      <span className={classes.minor}>{t('assessments.version', { version })}</span>
      {library && <Tag>{t('assessments.library')}</Tag>}
      {labels.map((label) => (
        <Tag key={label}>{label}</Tag>
      ))}
    </div>
  )
}
