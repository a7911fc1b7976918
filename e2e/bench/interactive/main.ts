import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import type { AttemptView, ItemView, QuestionKind, RunView } from '@assay/contracts'
import { startTestStack } from '@assay/test-support/stack'
import { shippedQuestion } from '../../support/bank.ts'
import { openInvitation } from '../invited.ts'
import type { Session } from '../session.ts'

/**
 * How long does a candidate wait for a Run? From the request that starts it to the answer that holds its verdicts, over
 * HTTP, with everything between: API, database, queue, runner, sandbox. One candidate at a time, as on an idle machine.
 */
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '50' } } })
const warmUps = 5
/** One run of an attempt at a time, and no more than the API allows a candidate in a minute. */
const runs = Math.min(Number(options.runs), 55 - warmUps)
const goals: { kind: QuestionKind; assessment: string; p95Ms: number }[] = [
  { kind: 'function', assessment: 'Software Developer', p95Ms: 50 },
  { kind: 'http-api', assessment: 'Backend Developer', p95Ms: 50 },
  { kind: 'sql', assessment: 'Backend Developer', p95Ms: 150 },
]

const stop = await startTestStack()
try {
  console.log(`${'Run of'.padEnd(12)}${'p50 ms'.padEnd(10)}${'p95 ms'.padEnd(10)}${'goal'.padEnd(8)}question`)
  for (const { kind, assessment, p95Ms } of goals) {
    const { title, waits } = await measure(kind, assessment)
    const at = (share: number) => (waits[Math.ceil(share * waits.length) - 1] ?? NaN).toFixed(0)
    console.log(`${kind.padEnd(12)}${at(0.5).padEnd(10)}${at(0.95).padEnd(10)}${String(p95Ms).padEnd(8)}${title}`)
  }
} finally {
  await stop()
}

async function measure(kind: QuestionKind, assessment: string): Promise<{ title: string; waits: number[] }> {
  const candidate = await openInvitation(assessment)
  const { id, title } = await firstItemOf(kind, candidate)
  const { question } = await candidate.send<ItemView>('GET', `/api/attempt/items/${id}`)
  const { reference: content } = await shippedQuestion((shipped) => shipped.title === question.title)
  const waits: number[] = []
  for (let run = 0; run < warmUps + runs; run += 1) {
    const started = performance.now()
    const { id: runId } = await candidate.send<RunView>('POST', `/api/attempt/items/${id}/runs`, { content })
    const { marking } = await candidate.send<RunView>('GET', `/api/attempt/runs/${runId}`)
    const waited = performance.now() - started
    if (marking?.verdict !== 'accepted') throw new Error(`The reference of “${title}” got ${marking?.verdict ?? 'nothing in time'}`)
    if (run >= warmUps) waits.push(waited)
  }
  return { title, waits: waits.toSorted((a, b) => a - b) }
}

/** A candidate who has started the test and, one after the other, its sections up to the one with such a question. */
async function firstItemOf(kind: QuestionKind, candidate: Session): Promise<{ id: string; title: string }> {
  const { sections } = await candidate.send<AttemptView>('POST', '/api/attempt/start', { consent: true })
  for (const { position } of sections) {
    const { openSection } = await candidate.send<AttemptView>('POST', `/api/attempt/sections/${position}/start`)
    const item = openSection?.items.find((each) => each.kind === kind)
    if (item) return item
    await candidate.send('POST', `/api/attempt/sections/${position}/hand-in`)
  }
  throw new Error(`The test has no question of kind ${kind}`)
}
