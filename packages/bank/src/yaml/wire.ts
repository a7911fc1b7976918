import type { WireValue } from '@assay/contracts'
import { RE2JS } from 're2js'
import type { Path } from './document.ts'
import { Tagged, type Tag } from './tags.ts'

/**
 * Where a value stands decides what it may hold: a plain `value`, an `expectation` (also `!any`, `!matches` …), or what
 * is expected of a `response` (also `!capture`).
 */
export type WirePlace = 'value' | 'expectation' | 'response'

export type Report = (path: Path, message: string) => void

/** Compiles data of a YAML document to the wire encoding of contracts. What it cannot say is reported. */
export function toWire(data: unknown, place: WirePlace, report: Report, path: Path = []): WireValue {
  const inner = (value: unknown, ...step: PropertyKey[]) => toWire(value, place, report, [...path, ...step])

  if (data instanceof Tagged) return taggedToWire(data, place, inner, (message) => report(path, message))
  if (Array.isArray(data)) return data.map((item, index) => inner(item, index))
  if (typeof data === 'object' && data !== null) return objectToWire(data, inner)
  if (typeof data === 'number') return numberToWire(data)
  if (data === null || typeof data === 'string' || typeof data === 'boolean') return data
  report(path, 'expected a value')
  return null
}

type Inner = (value: unknown, ...step: PropertyKey[]) => WireValue

function objectToWire(data: object, inner: Inner): WireValue {
  const entries = Object.entries(data).map(([key, value]): [string, WireValue] => [key, inner(value, key)])
  // `$` marks what JSON cannot say, so an object that owns such a key is written as a list of its entries.
  return '$' in data ? { $: 'object', entries } : Object.fromEntries(entries)
}

function numberToWire(data: number): WireValue {
  if (Number.isNaN(data)) return { $: 'nan' }
  if (Number.isFinite(data)) return data
  return { $: data > 0 ? 'infinity' : '-infinity' }
}

type Compile = (value: unknown, inner: Inner) => WireValue | undefined

/** What each tag takes, as a problem says it, and how it is compiled; undefined where the value does not fit. */
const compilers: Record<Tag, { takes: string; places: WirePlace[]; compile: Compile }> = {
  '!undefined': forValues('nothing after it', (value) => (isEmpty(value) ? { $: 'undefined' } : undefined)),
  '!nan': forValues('nothing after it', (value) => (isEmpty(value) ? { $: 'nan' } : undefined)),
  '!infinity': forValues('nothing after it (write -.inf for the negative)', (value) =>
    isEmpty(value) ? { $: 'infinity' } : undefined,
  ),
  '!bigint': forValues('an integer, as in !bigint 10', (value) =>
    typeof value === 'string' && /^-?\d+$/.test(value) ? { $: 'bigint', value: String(BigInt(value)) } : undefined,
  ),
  '!date': forValues('a date or an instant with its zone, as in !date 2026-01-31 or !date 2026-01-31T09:00:00Z', dateToWire),
  '!map': forValues('a mapping, or a list of [key, value] pairs', mapToWire),
  '!set': forValues('a list', (value, inner) => {
    const values = isEmpty(value) ? [] : listOf(value, inner)
    return values && { $: 'set', values }
  }),
  '!any': forExpectations('nothing after it', (value) => (isEmpty(value) ? { $: 'any' } : undefined)),
  '!matches': forExpectations('a regular expression without look-around and back-references, as in !matches "^[a-z]+$"', (value) =>
    typeof value === 'string' && isRegularExpression(value) ? { $: 'matches', pattern: value } : undefined,
  ),
  '!close': forExpectations('a number and how far off it may be, as in !close [0.1, 1e-9]', closeToWire),
  '!unordered': forExpectations('a list', (value, inner) => {
    const values = listOf(value, inner)
    return values && { $: 'unordered', values }
  }),
  '!capture': {
    takes: 'a name, as in !capture orderId, and only in what is expected of a response',
    places: ['response'],
    compile: (value) => (typeof value === 'string' && /^[A-Za-z_]\w*$/.test(value) ? { $: 'capture', name: value } : undefined),
  },
}

function taggedToWire({ tag, value }: Tagged, place: WirePlace, inner: Inner, refuse: (message: string) => void): WireValue {
  const { takes, places, compile } = compilers[tag]
  if (!places.includes(place)) {
    refuse(places.includes('expectation') ? `${tag} says what is expected; a value must stand here` : `${tag} takes ${takes}`)
    return null
  }
  const wire = compile(value, inner)
  if (wire === undefined) refuse(`${tag} takes ${takes}`)
  return wire ?? null
}

function forValues(takes: string, compile: Compile) {
  return { takes, places: ['value', 'expectation', 'response'] satisfies WirePlace[], compile }
}

function forExpectations(takes: string, compile: Compile) {
  return { takes, places: ['expectation', 'response'] satisfies WirePlace[], compile }
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null
}

function listOf(value: unknown, inner: Inner): WireValue[] | undefined {
  return Array.isArray(value) ? value.map((item, index) => inner(item, index)) : undefined
}

function dateToWire(value: unknown): WireValue | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value)) return undefined
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? undefined : { $: 'date', value: date.toISOString() }
}

function mapToWire(value: unknown, inner: Inner): WireValue | undefined {
  if (isEmpty(value)) return { $: 'map', entries: [] }
  if (value instanceof Map) {
    return { $: 'map', entries: [...value].map(([key, item]) => [inner(key, String(key)), inner(item, String(key))]) }
  }
  const isPairs = Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2)
  const entries = isPairs ? listOf(value, inner) : undefined
  return entries && { $: 'map', entries }
}

function closeToWire(value: unknown): WireValue | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [expected, epsilon] = value
  if (typeof expected !== 'number' || typeof epsilon !== 'number' || !(epsilon >= 0)) return undefined
  return { $: 'close', value: expected, epsilon }
}

/** As it is matched when answers are marked: in linear time, by RE2. */
function isRegularExpression(pattern: string): boolean {
  try {
    return RE2JS.compile(pattern) instanceof RE2JS
  } catch {
    return false
  }
}
