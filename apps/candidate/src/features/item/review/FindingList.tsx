import type { Finding } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import closed from '../closed/ClosedWork.module.css'
import classes from './FindingList.module.css'

type FindingListProps = {
  findings: Finding[]
  name: (finding: Finding) => string
  onEdit: (index: number) => void
  onRemove: (index: number) => void
}

/** What was found so far. */
export function FindingList({ findings, name, onEdit, onRemove }: FindingListProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h3 className={classes.heading}>
        {t('review.findings')} ({findings.length})
      </h3>
      {findings.length === 0 && <p className={closed.note}>{t('review.none')}</p>}
      <ul className={classes.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <div className={classes.text}>
              <strong>{name(finding)}</strong>
              {finding.why && <p>{finding.why}</p>}
            </div>
            <div className={classes.buttons}>
              <Button size="compact-sm" variant="subtle" aria-label={t('review.editOne', { name: name(finding) })} onClick={() => onEdit(index)}>
                {t('review.change')}
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('review.removeOne', { name: name(finding) })} onClick={() => onRemove(index)}>
                {t('review.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
