import type { SqlResult } from '@assay/sandbox'
import { parse as parseArray } from 'postgres-array'
import { decimalOf, roundedFloat } from './decimal.ts'
import { instantOf } from './instant.ts'
import { lengthOf } from './interval.ts'
import { jsonKey } from './json.ts'

/** What a type's values can be equal to: integers, numerics and floats are all numbers; a text is never a number. */
export type Family = 'number' | 'float' | 'boolean' | 'date' | 'instant' | 'interval' | 'json' | 'padded' | 'text'

/** A type: its family, and whether its values are arrays of that family. */
export interface Kind {
  family: Family
  isArray: boolean
}

/** Oids of Postgres's own types (pg_type.dat) and of their arrays. Types that are not here, enums among them, compare as the text they print. */
const types: { family: Family; scalars: number[]; arrays: number[] }[] = [
  { family: 'number', scalars: [20, 21, 23, 26, 1700], arrays: [1016, 1005, 1007, 1028, 1231] },
  { family: 'float', scalars: [700, 701], arrays: [1021, 1022] },
  { family: 'boolean', scalars: [16], arrays: [1000] },
  { family: 'date', scalars: [1082], arrays: [1182] },
  { family: 'instant', scalars: [1114, 1184], arrays: [1115, 1185] },
  { family: 'interval', scalars: [1186], arrays: [1187] },
  { family: 'json', scalars: [114, 3802], arrays: [199, 3807] },
  { family: 'padded', scalars: [1042], arrays: [1014] },
]

const kinds = new Map<number, Kind>(
  types.flatMap(({ family, scalars, arrays }) => [
    ...scalars.map((oid): [number, Kind] => [oid, { family, isArray: false }]),
    ...arrays.map((oid): [number, Kind] => [oid, { family, isArray: true }]),
  ]),
)
const text: Kind = { family: 'text', isArray: false }

export function kindOf(oid: number | undefined): Kind {
  return kinds.get(oid ?? 0) ?? text
}

/** A value so that two are equal exactly when their keys are. `asFloat`: one side is a float, so both are compared as floats. */
export function sqlKey(printed: string | null, { family, isArray }: Kind, asFloat: boolean): string {
  if (printed === null) return 'null'
  return isArray ? `array ${JSON.stringify(parseArray(printed, (element) => scalarKey(element, family, asFloat)))}` : scalarKey(printed, family, asFloat)
}

function scalarKey(printed: string, family: Family, asFloat: boolean): string {
  switch (family) {
    case 'number':
    case 'float':
      return `number ${asFloat ? roundedFloat(printed) : decimalOf(printed)}`
    case 'instant':
      return `instant ${instantOf(printed)}`
    case 'interval':
      return `interval ${lengthOf(printed)}`
    case 'json':
      return `json ${jsonKey(printed)}`
    case 'padded':
      return `text ${printed.replace(/ +$/, '')}`
    case 'boolean':
    case 'date':
    case 'text':
      return `${family} ${printed}`
  }
}

/** A result set as keys, row by row. `floats` names the columns that are compared as floats. */
export function keysOfRows({ rows, oids }: SqlResult['results'][number], floats: boolean[]): string[][] {
  const columns = oids.map(kindOf)
  return rows.map((row) => row.map((value, column) => sqlKey(value, columns[column] ?? text, floats[column] ?? false)))
}
