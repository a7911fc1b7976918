import type { WireExpectation, WireValue } from '@assay/contracts'
import { canMatch } from './matching.ts'
import { matches } from './pattern.ts'
import { entriesOf, listOf, sameKeys, tagOf } from './wire.ts'

/** Where an actual value is not what was expected: the way there, and both sides; `undefined` is an absent one. */
export interface Difference {
  path: (string | number)[]
  expected: WireExpectation | undefined
  actual: WireValue | undefined
}

/** `exact`: objects have the expected keys and no others. `subset`: others may exist. */
export type ObjectRule = 'exact' | 'subset'

/** Whether a value is what is expected: deep, numbers as `Object.is` but for −0, the order of keys ignored. */
export function isAsExpected(expected: WireExpectation, actual: WireValue, objects: ObjectRule = 'exact'): boolean {
  return differences(expected, actual, objects).length === 0
}

/** Every place at which a value differs from what is expected, outermost first; empty when there is none. */
export function differences(
  expected: WireExpectation,
  actual: WireValue,
  objects: ObjectRule,
  path: (string | number)[] = [],
): Difference[] {
  const differs = [{ path, expected, actual }]
  if (Array.isArray(expected)) return Array.isArray(actual) ? listDifferences(expected, actual, objects, path) : differs
  if (expected === null || typeof expected !== 'object') return Object.is(expected, actual) || isSameZero(expected, actual) ? [] : differs
  const tag = tagOf(expected)
  if (tag !== null && tag !== 'object') return meetsTagged(tag, expected, actual, objects) ? [] : differs
  const actualTag = tagOf(actual)
  const isObject = actual !== null && typeof actual === 'object' && !Array.isArray(actual) && (actualTag === null || actualTag === 'object')
  return isObject ? objectDifferences(entriesOf(expected), entriesOf(actual), objects, path) : differs
}

function listDifferences(expected: WireExpectation[], actual: WireValue[], objects: ObjectRule, path: (string | number)[]): Difference[] {
  if (expected.length !== actual.length) return [{ path, expected, actual }]
  return expected.flatMap((each, index) => {
    const value = actual[index]
    return value === undefined ? [] : differences(each, value, objects, [...path, index])
  })
}

function objectDifferences(
  expected: Map<string, WireExpectation>,
  actual: Map<string, WireValue>,
  objects: ObjectRule,
  path: (string | number)[],
): Difference[] {
  const found = [...expected].flatMap(([key, each]) => {
    const value = actual.get(key)
    const at = [...path, key]
    return value === undefined ? [{ path: at, expected: each, actual: undefined }] : differences(each, value, objects, at)
  })
  if (objects === 'subset') return found
  const unexpected = [...actual].filter(([key]) => !expected.has(key))
  return [...found, ...unexpected.map(([key, value]) => ({ path: [...path, key], expected: undefined, actual: value }))]
}

function meetsTagged(tag: string, expected: Record<string, WireValue>, actual: WireValue, objects: ObjectRule): boolean {
  switch (tag) {
    case 'any':
    case 'capture':
      return true
    case 'matches':
      return typeof actual === 'string' && matches(String(expected['pattern']), actual)
    case 'close':
      return isClose(expected['value'], actual, expected['epsilon'])
    case 'unordered':
      return Array.isArray(actual) && canMatch(listOf(expected, 'values'), actual, (a, b) => isAsExpected(a, b, objects))
    case 'map':
    case 'set': {
      const key = tag === 'map' ? 'entries' : 'values'
      return tagOf(actual) === tag && canMatch(listOf(expected, key), listOf(actual, key), (a, b) => isAsExpected(a, b, objects))
    }
    case 'undefined':
    case 'nan':
    case 'infinity':
    case '-infinity':
    case 'bigint':
    case 'date':
      return tagOf(actual) === tag && sameKeys(expected, actual, ['value'])
    default:
      return false // functions, symbols, cycles and instances are never equal to anything
  }
}

function isClose(expected: WireValue | undefined, actual: WireValue, epsilon: WireValue | undefined): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number' || typeof epsilon !== 'number') return false
  return Math.abs(actual - expected) <= epsilon
}

function isSameZero(expected: WireValue, actual: WireValue): boolean {
  return expected === 0 && actual === 0
}
