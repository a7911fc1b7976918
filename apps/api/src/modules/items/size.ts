import { MAX_ANSWER_BYTES, ProblemError } from '@assay/contracts'
import type { FastifyRequest } from 'fastify'

/** A hook that refuses an answer above the limit before its form is looked at, so that it is told apart from a wrong one. */
export async function refuseLargeAnswer({ body }: FastifyRequest): Promise<void> {
  const content = isObject(body) ? body.content : undefined
  if (textBytes(content) > MAX_ANSWER_BYTES) throw new ProblemError('answer_too_large')
}

/** The bytes of all text in a JSON value, as UTF-8. */
function textBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (!isObject(value)) return 0
  return Object.entries(value).reduce((sum, [key, part]) => sum + (Array.isArray(value) ? 0 : Buffer.byteLength(key)) + textBytes(part), 0)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
