import type { SqlResult } from '@assay/sandbox'
import { decimalOf, roundedFloat } from './decimal.ts'
import { isDeep } from './depth.ts'
import { instantOf } from './instant.ts'

/** What a type's values can be equal to: integers, numerics and floats are all numbers; a text is never a number. */
type Family = 'number' | 'float' | 'boolean' | 'date' | 'instant' | 'json' | 'padded' | 'text'

/** Oids of Postgres's own types (pg_type.dat). Types that are not here, enums among them, compare as the text they print. */
const families: Record<number, Family> = {
  16: 'boolean',
  20: 'number',
  21: 'number',
  23: 'number',
  26: 'number',
  700: 'float',
  701: 'float',
  1700: 'number',
  1042: 'padded',
  1082: 'date',
  1114: 'instant',
  1184: 'instant',
  114: 'json',
  3802: 'json',
}

export function familyOf(oid: number): Family {
  return families[oid] ?? 'text'
}

/** A value so that two are equal exactly when their keys are. `asFloat`: one side is a float, so both are compared as floats. */
export function sqlKey(printed: string | null, family: Family, asFloat: boolean): string {
  if (printed === null) return 'null'
  switch (family) {
    case 'number':
    case 'float':
      return `number ${asFloat ? roundedFloat(printed) : decimalOf(printed)}`
    case 'instant':
      return `instant ${instantOf(printed)}`
    case 'json':
      return `json ${jsonKey(printed)}`
    case 'padded':
      return `text ${printed.trimEnd()}`
    case 'boolean':
    case 'date':
    case 'text':
      return `${family} ${printed}`
  }
}

/** A result set as keys, row by row. `floats` names the columns that are compared as floats. */
export function keysOfRows({ rows, oids }: SqlResult['results'][number], floats: boolean[]): string[][] {
  return rows.map((row) => row.map((value, column) => sqlKey(value, familyOf(oids[column] ?? 0), floats[column] ?? false)))
}

/** What is nested deeper than anything that is asked for is equal to what prints the same. */
function jsonKey(printed: string): string {
  const value: unknown = JSON.parse(printed)
  return isDeep(value) ? printed : sortedJson(value)
}

function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${sortedJson(each)}`).join()}}`
}
