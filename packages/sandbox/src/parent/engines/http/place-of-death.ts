import type { HttpExchange, HttpStep } from '../../../job.ts'
import type { HttpPart } from '../../../parts.ts'

/** The request that a limit is the failure of, with words that say when it was met, if that was not in answering it. */
interface Place {
  sequence: number
  request: HttpExchange['request']
  hint: string
}

/** Where a child met its limit, from what it said before; null when it had not loaded the answer even once. */
export function placeOfDeath(parts: HttpPart[], sequences: HttpStep[][]): Place | null {
  const last = parts.at(-1)
  if (!last) return null
  const { sequence } = last
  if ('sent' in last) return { sequence, request: last.sent, hint: '' }
  const answered = parts.filter((part) => part.sequence === sequence && 'exchange' in part).length
  const next = requestsOf(sequences[sequence])[answered]
  if (next) return { sequence, request: next, hint: 'Before this request was sent: ' }
  const [first] = requestsOf(sequences[sequence + 1])
  return first ? { sequence: sequence + 1, request: first, hint: 'When the answer was loaded: ' } : null
}

function requestsOf(steps: HttpStep[] = []): HttpExchange['request'][] {
  return steps.flatMap((step) => ('request' in step ? [step.request] : []))
}
