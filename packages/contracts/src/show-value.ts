import type { WireExpectation, WireValue } from './value.ts'

/** Longer values are cut off with an ellipsis. */
const MAX_SHOWN = 2000

/** A wire value or an expectation as source text, e.g. `{id: 1, tags: ['a']}` or `text that matches /^a/`. */
export function showValue(value: WireExpectation): string {
  const shown = write(value)
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown
}

/** A call as source text, e.g. `total([1, 2])`. */
export function showCall(name: string, args: WireValue[]): string {
  return `${name}(${args.map(showValue).join(', ')})`
}

function write(value: WireExpectation): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  const tag = value['$']
  return typeof tag === 'string' ? writeTagged(tag, value) : writeObject(Object.entries(value))
}

function writeTagged(tag: string, value: Record<string, WireValue>): string {
  switch (tag) {
    case 'nan':
      return 'NaN'
    case 'infinity':
      return 'Infinity'
    case '-infinity':
      return '-Infinity'
    case 'bigint':
      return `${String(value['value'])}n`
    case 'date':
      return value['value'] === null ? 'new Date(NaN)' : `new Date(${write(value['value'] ?? null)})`
    case 'map':
      return `new Map(${write(value['entries'] ?? [])})`
    case 'set':
      return `new Set(${write(value['values'] ?? [])})`
    case 'object':
      return writeObject(entriesOf(value))
    case 'instance':
      return `${String(value['class'])} ${writeObject(entriesOf(value))}`
    case 'any':
      return 'anything'
    case 'matches':
      return `text that matches /${String(value['pattern'])}/`
    case 'close':
      return `${write(value['value'] ?? null)} ± ${write(value['epsilon'] ?? null)}`
    case 'unordered':
      return `${write(value['values'] ?? [])} in any order`
    case 'capture':
      return 'anything'
    default:
      return tag
  }
}

function writeObject(entries: [string, WireValue][]): string {
  const shown = entries.map(([key, value]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${write(value)}`)
  return `{${shown.join(', ')}}`
}

function entriesOf({ entries }: Record<string, WireValue>): [string, WireValue][] {
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry) => (Array.isArray(entry) ? [[String(entry[0]), entry[1] ?? null] as [string, WireValue]] : []))
}
