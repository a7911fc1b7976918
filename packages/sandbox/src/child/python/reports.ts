import { failure } from '../../failure.ts'
import type { Failure } from '../../job.ts'
import { InterpreterEnded } from './interpreter.ts'

/** What the harness beside an answer reports. An answer that rewrites the harness makes that its own failure, not ours. */
export function readReport(text: string): object {
  try {
    const report: unknown = JSON.parse(text)
    if (typeof report === 'object' && report !== null) return report
  } catch {
    // As below.
  }
  throw new InterpreterEnded(new Error('A report cannot be read'))
}

/** Why the answer could not be loaded, or null. */
export function readFault(text: string): Failure | null {
  const report = readReport(text)
  const fault: unknown = 'fault' in report ? report.fault : undefined
  if (fault === null) return null
  const { verdict, message, line, column } = { verdict: '', message: '', line: 0, column: 0, ...(typeof fault === 'object' ? fault : {}) } as Partial<Record<keyof Failure, unknown>>
  const at = typeof line === 'number' && Number.isInteger(line) ? { line, column: typeof column === 'number' && Number.isInteger(column) ? column : null } : null
  return failure(verdicts.find((each) => each === verdict) ?? 'runtime-error', String(message), at)
}

/** What may be wrong with an answer, by its own harness. */
const verdicts = ['runtime-error', 'syntax-error', 'memory-limit'] as const
