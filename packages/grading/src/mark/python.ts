import type { WireExpectation } from '@assay/contracts'
import type { Thrown } from '@assay/sandbox'

/**
 * What a case of any language asks for, as an answer in Python can give it: it knows no `undefined`, an integer is an
 * integer however large, and what JavaScript calls a Map with text for keys is a dict like any other.
 */
export function asPythonGives(expected: WireExpectation): WireExpectation {
  if (Array.isArray(expected)) return expected.map(asPythonGives)
  if (expected === null || typeof expected !== 'object') return expected
  switch (expected['$']) {
    case 'undefined':
      return null
    case 'bigint':
      return integer(String(expected['value']), expected)
    case 'map':
      return dict(partsOf(expected['entries']).map(asPythonGives))
    default:
      return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, key === '$' ? value : asPythonGives(value)]))
  }
}

function integer(digits: string, expected: WireExpectation): WireExpectation {
  const number = Number(digits)
  return Number.isSafeInteger(number) ? number : expected
}

function dict(entries: WireExpectation[]): WireExpectation {
  const isPlain = entries.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string' && entry[0] !== '$')
  return isPlain ? (Object.fromEntries(entries as [string, WireExpectation][]) as WireExpectation) : { $: 'map', entries }
}

function partsOf(value: WireExpectation | undefined): WireExpectation[] {
  return Array.isArray(value) ? value : []
}

/** Python's names for errors that JavaScript calls otherwise. */
const namesInPython: Record<string, string[]> = {
  Error: ['Exception'],
  RangeError: ['ValueError', 'IndexError', 'OverflowError'],
  ReferenceError: ['NameError'],
}

/** Whether `except` of the expected name would catch it. */
export function isCaughtBy(expected: string, { name, bases = [] }: Thrown): boolean {
  const names = [expected, ...(namesInPython[expected] ?? [])]
  return [name, ...bases].some((each) => names.includes(each))
}
