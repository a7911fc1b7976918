import type { WireExpectation, WireValue } from './value.ts'

/** Longer values are cut off with an ellipsis, and so is what lies deeper. */
const MAX_SHOWN = 2000
const MAX_DEPTH = 100

type Write = (value: WireValue | undefined) => string

/** How a language writes what the wire encoding says. */
interface Dialect {
  /** Of a function, by the name that a question gives it. */
  name: (name: string) => string
  null: string
  undefined: string
  true: string
  false: string
  nan: string
  infinity: string
  negativeInfinity: string
  bigint: (digits: string) => string
  /** `instant` is the source text of a string, null for an invalid date. */
  date: (instant: string | null) => string
  key: (name: string) => string
  map: (entries: WireValue[], write: Write) => string
  set: (values: WireValue[], write: Write) => string
}

export type ShownLanguage = 'javascript' | 'python'

const dialects: Record<ShownLanguage, Dialect> = {
  javascript: {
    name: (name) => name,
    null: 'null',
    undefined: 'undefined',
    true: 'true',
    false: 'false',
    nan: 'NaN',
    infinity: 'Infinity',
    negativeInfinity: '-Infinity',
    bigint: (digits) => `${digits}n`,
    date: (instant) => `new Date(${instant ?? 'NaN'})`,
    key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
    map: (entries, write) => `new Map(${write(entries)})`,
    set: (values, write) => `new Set(${write(values)})`,
  },
  python: {
    name: snakeCase,
    null: 'None',
    undefined: 'None',
    true: 'True',
    false: 'False',
    nan: "float('nan')",
    infinity: "float('inf')",
    negativeInfinity: "float('-inf')",
    bigint: (digits) => digits,
    date: (instant) => (instant === null ? 'None' : `datetime.fromisoformat(${instant})`),
    key: (name) => JSON.stringify(name),
    map: (entries, write) => `{${entries.map((entry) => (Array.isArray(entry) ? entry.map(write).join(': ') : '')).join(', ')}}`,
    set: (values, write) => (values.length === 0 ? 'set()' : `{${values.map(write).join(', ')}}`),
  },
}

/** A wire value or an expectation as source text, e.g. `{id: 1, tags: ['a']}` or `text that matches /^a/`. */
export function showValue(value: WireExpectation, language: ShownLanguage = 'javascript'): string {
  const shown = write(value, dialects[language])
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown
}

/** A call as source text, e.g. `total([1, 2])`. */
export function showCall(name: string, args: WireValue[], language: ShownLanguage = 'javascript'): string {
  return `${dialects[language].name(name)}(${args.map((arg) => showValue(arg, language)).join(', ')})`
}

/** `allocatePayment` → `allocate_payment`: a function may go by either name in Python. */
function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()
}

function write(value: WireExpectation, dialect: Dialect, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? dialect.true : dialect.false
  if (value === null) return dialect.null
  if (typeof value !== 'object') return String(value)
  if (depth === MAX_DEPTH) return '…'
  const inner: Write = (part) => write(part ?? null, dialect, depth + 1)
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`
  const tag = value['$']
  return typeof tag === 'string' ? writeTagged(tag, value, dialect, inner) : writeObject(Object.entries(value), dialect, inner)
}

function writeTagged(tag: string, value: Record<string, WireValue>, dialect: Dialect, inner: Write): string {
  switch (tag) {
    case 'undefined':
    case 'nan':
    case 'infinity':
      return dialect[tag]
    case '-infinity':
      return dialect.negativeInfinity
    case 'bigint':
      return dialect.bigint(String(value['value']))
    case 'date':
      return dialect.date(value['value'] === null ? null : inner(value['value']))
    case 'map':
      return dialect.map(listOf(value['entries']), inner)
    case 'set':
      return dialect.set(listOf(value['values']), inner)
    case 'object':
      return writeObject(entriesOf(value), dialect, inner)
    case 'instance':
      return `${String(value['class'])} ${writeObject(entriesOf(value), dialect, inner)}`
    case 'any':
    case 'capture':
      return 'anything'
    case 'matches':
      return `text that matches /${String(value['pattern'])}/`
    case 'close':
      return `${inner(value['value'])} ± ${inner(value['epsilon'])}`
    case 'unordered':
      return `${inner(value['values'] ?? [])} in any order`
    default:
      return tag
  }
}

function writeObject(entries: [string, WireValue][], dialect: Dialect, inner: Write): string {
  return `{${entries.map(([key, value]) => `${dialect.key(key)}: ${inner(value)}`).join(', ')}}`
}

function entriesOf({ entries }: Record<string, WireValue>): [string, WireValue][] {
  return listOf(entries).flatMap((entry) => (Array.isArray(entry) ? [[String(entry[0]), entry[1] ?? null] as [string, WireValue]] : []))
}

function listOf(value: WireValue | undefined): WireValue[] {
  return Array.isArray(value) ? value : []
}
