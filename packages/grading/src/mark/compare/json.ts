import { decimalOf } from './decimal.ts'
import { isDeep } from './depth.ts'

/** A JSON text so that two are equal exactly when their values are: whatever the order of keys, and with numbers in full. */
export function jsonKey(printed: string): string {
  try {
    const value: unknown = JSON.parse(printed, asKey)
    // What is nested deeper than anything that is asked for is equal to what prints the same.
    return isDeep(value) ? printed : inOrder(value)
  } catch {
    return printed
  }
}

/** Leaves become the text that they are known by. */
function asKey(_name: string, value: unknown, { source }: { source?: string } = {}): unknown {
  if (typeof value === 'number') return /e/i.test(source ?? '') ? String(value) : decimalOf(source ?? String(value))
  return typeof value === 'object' && value !== null ? value : JSON.stringify(value)
}

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${inOrder(each)}`).join()}}`
}
