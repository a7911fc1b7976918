import { failure, positionOf } from '../../failure.ts'
import type { Failure } from '../../job.ts'
import { failureVerdict, type SqlError } from '../../parts.ts'

/** What an error of Postgres means for a candidate; the message stays Postgres’s own. */
export function failureOf(error: SqlError, sql: string): Failure {
  const message = [error.message, error.detail, error.hint, error.where].filter(Boolean).join('\n')
  return failure(verdictOf(error), message, error.position === null ? null : positionInSql(sql, error.position))
}

/** Classes of SQLSTATE: https://www.postgresql.org/docs/18/errcodes-appendix.html */
function verdictOf({ code, isFatal, message }: SqlError): Failure['verdict'] {
  const own = failureVerdict.safeParse(code.slice(ownPrefix.length))
  if (code.startsWith(ownPrefix) && own.success) return own.data
  if (timeouts.has(code)) return 'time-limit'
  if (code.startsWith('53') || fullFile.test(message)) return 'memory-limit'
  if (code.startsWith('42')) return 'syntax-error'
  // A statement can raise any code, so those that blame the server count only from a server that gave up.
  if (isFatal && (code.startsWith('08') || code.startsWith('57') || code.startsWith('XX') || code === '')) return 'internal-error'
  return 'runtime-error'
}

/** Cancelled, or ended by an administrator, or after a timeout that the session set itself. */
const timeouts = new Set(['57014', '57P01', '57P05', '25P03', '25P04'])

/** The cluster’s processes may write files of a certain size only; Postgres has no code for that. */
const fullFile = /^could not (?:extend|write).+File too large/

/** A code of ours beside those of Postgres: it names its verdict. */
export function ownCode(verdict: Failure['verdict']): string {
  return ownPrefix + verdict
}
const ownPrefix = 'assay-'

/** Postgres counts characters from one. */
function positionInSql(sql: string, position: number) {
  const before = Array.from(sql).slice(0, position - 1).join('')
  return positionOf(sql, before.length)
}
