import { MAX_OWN_REQUESTS, type AnswerContent, type OwnRequest, type RunView } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestProblem } from '../../../components/RequestProblem.tsx'
import { OneExchange } from '../../run/Exchanges.tsx'
import { useRun } from '../../run/useRun.ts'
import classes from './RequestComposer.module.css'
import { RequestForm } from './RequestForm.tsx'
import { emptyRequest, toDraft, toRequest, type DraftProblem, type RequestDraft } from './request-draft.ts'
import { useSentRequests } from './useSentRequests.ts'

/** Sends requests of one's own to the answer's handlers: each after those sent before, on the data that a test starts with. */
export function RequestComposer({ itemId, content }: { itemId: string; content: AnswerContent }) {
  const { t } = useTranslation()
  const run = useRun(itemId, 'requests')
  const [sent, setSent] = useSentRequests(itemId)
  const [draft, setDraft] = useState<RequestDraft>(emptyRequest)
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const isFull = sent.length >= MAX_OWN_REQUESTS

  function send(requests: OwnRequest[]) {
    setSent(requests)
    run.start({ content, requests })
  }

  function submit() {
    const made = toRequest(draft)
    setProblem('problem' in made ? made.problem : null)
    if ('request' in made && !run.isRunning && !isFull) send([...sent, made.request])
  }

  return (
    <div className={classes.composer}>
      <p className={classes.help}>{t('composer.help')}</p>
      <RequestForm draft={draft} problem={problem} isSending={run.isRunning} isFull={isFull} onChange={setDraft} onSubmit={submit} />
      <div className={classes.result} aria-busy={run.isRunning}>
        <p role="status" className={classes.help}>
          {run.isRunning ? t('run.running') : run.result?.marking ? statusText(run.result.marking, t('composer.failed')) : ''}
        </p>
        {!run.isRunning && run.error && <RequestProblem error={run.error} />}
        {!run.isRunning && run.result?.marking && <LastExchange marking={run.result.marking} />}
      </div>
      {sent.length > 0 && (
        <section>
          <h3>{t('composer.history')}</h3>
          <ol className={classes.history}>
            {sent.map((request, index) => (
              <li key={index}>
                <button type="button" onClick={() => setDraft(toDraft(request))}>
                  <code>
                    {request.method} {request.path}
                  </code>
                </button>
              </li>
            ))}
          </ol>
          <div className={classes.buttons}>
            <Button size="compact-sm" variant="default" disabled={run.isRunning} onClick={() => send(sent)}>
              {t('composer.again')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setSent([])}>
              {t('composer.afresh')}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}

type Marking = NonNullable<RunView['marking']>

/** The answer to the request that was sent last; those before it are a click away in the history. */
function LastExchange({ marking: { cases, error, output } }: { marking: Marking }) {
  const { t } = useTranslation()
  const details = cases[0]?.details
  const exchanges = details?.type === 'http' ? details.exchanges : []
  const last = exchanges.at(-1)
  return (
    <>
      {error && <pre tabIndex={0}>{error.message}</pre>}
      {last && <OneExchange exchange={last} />}
      {output && (
        <section>
          <h3>{t('run.output')}</h3>
          <pre tabIndex={0}>{output}</pre>
        </section>
      )}
    </>
  )
}

function statusText({ cases, error }: Marking, failed: string): string {
  const details = cases[0]?.details
  const last = details?.type === 'http' ? details.exchanges.at(-1) : undefined
  if (error || !last?.response) return failed
  return `${last.request.method} ${last.request.path} → ${last.response.status}`
}
