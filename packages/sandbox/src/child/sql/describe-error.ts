import { ownCode } from '../../parent/sql/failure.ts'
import type { Failure } from '../../job.ts'
import type { SqlError } from '../../parts.ts'

/** We do not take it, whatever Postgres would say. */
export class Refusal extends Error {
  readonly code: string

  constructor(verdict: Failure['verdict'], message: string) {
    super(message)
    this.code = ownCode(verdict)
  }
}

/** What Postgres says of an error, in the parts that its protocol has. */
export function describeError(error: unknown): SqlError {
  const part = (name: string): string | null => {
    const value: unknown = Reflect.get(Object(error), name)
    return typeof value === 'string' ? value.slice(0, maxPart) : null
  }
  return {
    code: part('code') ?? '',
    isFatal: part('severity') !== 'ERROR',
    message: part('message') ?? String(error),
    detail: part('detail'),
    hint: part('hint'),
    where: part('where'),
    position: Number(part('position')) || null,
  }
}

const maxPart = 2000
