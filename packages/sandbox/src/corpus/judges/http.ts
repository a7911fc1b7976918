import type { HttpExchange, HttpJob, HttpStep } from '../../job.ts'
import { contained, type Judge, type Judgement } from './judge.ts'

/** Two sequences of two requests, with time passing between them: what one leaves behind, the next one meets. */
export const judgeHttp: Judge = async ({ text, limits }, sandbox, options) => {
  const sequence: HttpStep[] = [get('/first'), { advanceMs: 60_000 }, get('/second')]
  const source: HttpJob['source'] = { language: 'javascript', files: { 'answer.js': text } }
  const store = { documents: [{ id: 'given', text: 'as given' }] }
  const result = await sandbox.run({ engine: 'http', source, store, sequences: [sequence, sequence], limits }, options)
  const verdicts = result.sequences.flat().map(verdictOf)
  return { verdict: result.failure?.verdict ?? verdicts.find((verdict) => verdict !== 'harmless') ?? verdicts[0] ?? 'not-run', shown: result }
}

function get(path: string): HttpStep {
  return { request: { method: 'GET', path, headers: {}, body: null }, captures: [] }
}

function verdictOf({ response, failure }: HttpExchange): Judgement['verdict'] {
  if (failure) return failure.verdict
  return response?.status === 200 && response.body === contained ? 'harmless' : 'harmful'
}
