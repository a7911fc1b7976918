import type { CallOutcome, CallsJob, Source } from '../../job.ts'
import { contained, type Challenge, type Judge, type Judgement } from './judge.ts'

/** Calls `answer()` twice, since the first call may lay a trap for the second. */
export const judgeJavascript: Judge = (challenge, sandbox, options) => judgeCalls({ language: 'javascript', files: { 'answer.js': challenge.text } }, challenge, sandbox, options)

export const judgeTypescript: Judge = (challenge, sandbox, options) => judgeCalls({ language: 'typescript', files: { 'answer.ts': challenge.text } }, challenge, sandbox, options)

/** Nothing that an attack would need, but enough to be decoded and compared. */
const args: CallsJob['calls'][number]['args'] = [[1, { a: 2 }], { $: 'map', entries: [[1, 2]] }]

async function judgeCalls(source: Source, { limits, performance }: Challenge, ...[sandbox, options]: [Parameters<Judge>[1], Parameters<Judge>[2]]): Promise<Judgement> {
  const job: CallsJob = { engine: 'javascript', source, export: 'answer', calls: [{ args }, { args }], performance, limits }
  const result = await sandbox.run(job, options)
  const verdicts = result.calls.map(verdictOf)
  return { verdict: result.failure?.verdict ?? verdicts.find((verdict) => verdict !== 'harmless') ?? verdicts[0] ?? 'not-run', shown: result }
}

function verdictOf(call: CallOutcome): Judgement['verdict'] {
  if (call.ok) return call.returned === contained ? 'harmless' : 'harmful'
  return 'thrown' in call ? 'runtime-error' : call.failure.verdict
}
