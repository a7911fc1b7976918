import type { Finding } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './FindingNote.module.css'

/** A finding below the lines that it is about. */
export function FindingNote({ finding, name, onEdit }: { finding: Finding; name: string; onEdit: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.note} dir="auto">
      <div className={classes.text}>
        <strong>{finding.kind}</strong>
        {finding.why && <p>{finding.why}</p>}
      </div>
      <Button size="compact-xs" variant="subtle" aria-label={t('review.editOne', { name })} onClick={onEdit}>
        {t('review.change')}
      </Button>
    </div>
  )
}
