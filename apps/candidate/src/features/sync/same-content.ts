import type { AnswerContent } from '@assay/contracts'

/** Whether two answers say the same, whatever the order of their keys. */
export function sameContent(a: AnswerContent | null, b: AnswerContent | null): boolean {
  return same(a, b)
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const entries = Object.entries(a)
  const others = new Map(Object.entries(b))
  return entries.length === others.size && entries.every(([key, value]) => others.has(key) && same(value, others.get(key)))
}
