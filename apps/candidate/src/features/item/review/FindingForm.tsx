import type { Finding } from '@assay/contracts'
import { selectedLines } from '@assay/ui/line-selection'
import { Button } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import closed from '../closed/ClosedWork.module.css'
import { toFinding, withLine, type FindingDraft } from './finding-draft.ts'
import classes from './FindingForm.module.css'
import { LineInput } from './LineInput.tsx'

type FindingFormProps = {
  kinds: string[]
  draft: FindingDraft
  onChange: (draft: FindingDraft) => void
  onSave: (finding: Finding) => void
  onCancel: () => void
}

/** Lines, kind and reason of one finding. */
export function FindingForm({ kinds, draft, onChange, onSave, onCancel }: FindingFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [isIncomplete, setIncomplete] = useState(false)
  const [from, to] = draft.selection ? selectedLines(draft.selection) : []
  const isChange = draft.replaces !== null

  function submit(event: FormEvent) {
    event.preventDefault()
    const finding = toFinding(draft)
    setIncomplete(finding === null)
    if (finding) onSave(finding)
  }

  return (
    <form onSubmit={submit} className={classes.form} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t(isChange ? 'review.edit' : 'review.add')}</h3>
      <div className={classes.row}>
        <LineInput label={t('review.from')} line={from} onLine={(text) => onChange(withLine(draft, 'anchor', text))} />
        {/* Empty for a single line: a field that filled itself while the person moves into it would be typed onto. */}
        <LineInput label={t('review.to')} line={to === from ? undefined : to} placeholder={from?.toString()} onLine={(text) => onChange(withLine(draft, 'head', text))} />
        <div className={classes.kind}>
          <label htmlFor={`${id}-kind`}>{t('review.kind')}</label>
          <select id={`${id}-kind`} className={closed.field} value={draft.kind} onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value })}>
            <option value="">{t('review.chooseKind')}</option>
            {kinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </div>
      </div>
      {draft.selection?.side === 'old' && <p className={closed.note}>{t('review.removedLines')}</p>}
      <label htmlFor={`${id}-why`}>{t('review.why')}</label>
      <textarea id={`${id}-why`} className={closed.field} rows={2} maxLength={2000} value={draft.why} onChange={(event) => onChange({ ...draft, why: event.currentTarget.value })} />
      <p role="status" className={`${closed.note} ${closed.wrong}`}>
        {isIncomplete && toFinding(draft) === null && t('review.incomplete')}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" size="sm" variant="default">
          {t(isChange ? 'review.update' : 'review.save')}
        </Button>
        {(isChange || draft.selection) && (
          <Button size="sm" variant="subtle" onClick={onCancel}>
            {t('review.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
