import type { WireValue } from '@assay/contracts'

/** The tag of a value that JSON cannot say, else null. */
export function tagOf(value: WireValue): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const tag = value['$']
  return typeof tag === 'string' ? tag : null
}

/** The properties of an object, whether it is written as itself or, because it owns a key `$`, as a list of entries. */
export function entriesOf(value: WireValue): Map<string, WireValue> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map()
  if (tagOf(value) === null) return new Map(Object.entries(value))
  return new Map(
    listOf(value, 'entries').flatMap((entry): [string, WireValue][] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && entry[1] !== undefined ? [[entry[0], entry[1]]] : [],
    ),
  )
}

/** The list that a tagged value holds under a key. */
export function listOf(value: WireValue, key: string): WireValue[] {
  const list = value !== null && typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

/** Whether two tagged values hold the same under these keys. */
export function sameKeys(a: WireValue, b: WireValue, keys: string[]): boolean {
  const [left, right] = [entryHolder(a), entryHolder(b)]
  return keys.every((key) => left[key] === right[key])
}

function entryHolder(value: WireValue): Record<string, WireValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

/** A parsed JSON document as a wire value: objects that own a key `$` are written as entries. */
export function wireOfJson(json: unknown): WireValue {
  if (json === null || typeof json === 'boolean' || typeof json === 'number' || typeof json === 'string') return json
  if (Array.isArray(json)) return json.map(wireOfJson)
  if (typeof json !== 'object') return { $: 'undefined' }
  const entries = Object.entries(json).map(([key, value]): [string, WireValue] => [key, wireOfJson(value)])
  return Object.hasOwn(json, '$') ? { $: 'object', entries } : Object.fromEntries(entries)
}
