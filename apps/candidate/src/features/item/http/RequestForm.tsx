import { httpMethods } from '@assay/contracts'
import { PendingButton } from '@assay/ui'
import { useId, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import closed from '../closed/ClosedWork.module.css'
import classes from './RequestComposer.module.css'
import type { DraftProblem, RequestDraft } from './request-draft.ts'

type RequestFormProps = {
  draft: RequestDraft
  problem: DraftProblem | null
  isSending: boolean
  isFull: boolean
  onChange: (draft: RequestDraft) => void
  onSubmit: () => void
}

/** Method, path, headers and body of one request. */
export function RequestForm({ draft, problem, isSending, isFull, onChange, onSubmit }: RequestFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const takesBody = draft.method !== 'GET' && draft.method !== 'HEAD'

  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }

  return (
    <form onSubmit={submit} className={classes.form} aria-label={t('composer.tab')}>
      <div className={classes.line}>
        <label htmlFor={`${id}-method`}>{t('composer.method')}</label>
        <select
          id={`${id}-method`}
          className={closed.field}
          value={draft.method}
          onChange={({ currentTarget }) => {
            const method = httpMethods.find((each) => each === currentTarget.value)
            if (method) onChange({ ...draft, method })
          }}
        >
          {httpMethods.map((method) => (
            <option key={method}>{method}</option>
          ))}
        </select>
      </div>
      <div className={classes.path}>
        <label htmlFor={`${id}-path`}>{t('composer.path')}</label>
        <input
          id={`${id}-path`}
          className={closed.field}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={draft.path}
          aria-invalid={problem === 'path'}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onChange({ ...draft, path: event.currentTarget.value })}
        />
      </div>
      <div className={classes.text}>
        <label htmlFor={`${id}-headers`}>{t('composer.headers')}</label>
        <textarea
          id={`${id}-headers`}
          className={closed.field}
          dir="ltr"
          rows={2}
          spellCheck={false}
          placeholder="accept: application/json"
          value={draft.headers}
          aria-invalid={problem === 'headers'}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onChange({ ...draft, headers: event.currentTarget.value })}
        />
      </div>
      {takesBody && (
        <div className={classes.text}>
          <label htmlFor={`${id}-body`}>{t('composer.body')}</label>
          <textarea
            id={`${id}-body`}
            className={closed.field}
            dir="ltr"
            rows={4}
            spellCheck={false}
            value={draft.body}
            aria-invalid={problem === 'body'}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={(event) => onChange({ ...draft, body: event.currentTarget.value })}
          />
        </div>
      )}
      <p id={`${id}-problem`} role="status" className={`${closed.note} ${closed.wrong} ${classes.text}`}>
        {problem ? t(`composer.problem.${problem}`) : isFull ? t('composer.full') : ''}
      </p>
      <PendingButton type="submit" size="sm" variant="default" isPending={isSending}>
        {t('composer.send')}
      </PendingButton>
    </form>
  )
}
