import type { SqlResult } from '@assay/sandbox'
import { areClose } from './decimal.ts'
import { canMatch } from './matching.ts'
import { keysOfRows, kindOf } from './sql-value.ts'

export type TypedGrid = SqlResult['results'][number]

export interface GridRule {
  /** Rows must come in the reference's order; otherwise they are compared as a multiset. */
  order: boolean
  /** `names`: as Postgres gives them, in any order. `positions`: names do not matter. */
  columns: 'names' | 'positions'
}

/** What distinguishes a result from the reference's, as a sentence, or null when they are equal. */
export function gridMismatch(expected: TypedGrid, actual: TypedGrid, rule: GridRule): string | null {
  const problem = rule.columns === 'names' ? namesProblem(expected, actual) : countProblem(expected, actual)
  if (problem) return problem
  const aligned = rule.columns === 'names' ? alignColumns(expected, actual) : actual
  if (expected.total !== aligned.total) return `The result has ${rows(aligned.total)}, expected ${expected.total}.`
  const floats = floatColumns(expected, aligned)
  const [wanted, given] = [keysOfRows(expected, floats), keysOfRows(aligned, floats)]
  const different = rowsWithout(given, wanted, floats)
  if (different > 0) return `${wrongRows(different, given.length)} as expected${typeProblem(expected, aligned)}.`
  const inOrder = given.every((row, index) => isClose(row, wanted[index] ?? [], floats))
  return rule.order && !inOrder ? 'The rows are right, but not in the order asked for.' : null
}

/** The columns that are compared as floats, because one side's is one. */
export function floatColumns(expected: TypedGrid, aligned: TypedGrid): boolean[] {
  return expected.oids.map((oid, column) => [oid, aligned.oids[column]].some((each) => kindOf(each).family === 'float'))
}

function namesProblem(expected: TypedGrid, actual: TypedGrid): string | null {
  const [wanted, given] = [namesOf(expected), namesOf(actual)]
  const missing = leftOver(wanted, given, asIs)
  const surplus = leftOver(given, wanted, asIs)
  const parts = [
    missing.length > 0 ? `misses ${quoted(missing)}` : '',
    surplus.length > 0 ? `has ${quoted(surplus)} that ${surplus.length === 1 ? 'was' : 'were'} not asked for` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `The result ${parts.join(' and ')}.` : null
}

function countProblem(expected: TypedGrid, actual: TypedGrid): string | null {
  if (expected.columns.length === actual.columns.length) return null
  return `The result has ${actual.columns.length} columns, expected ${expected.columns.length}.`
}

/** The actual grid with its columns in the order of the expected names, which it has. */
export function alignColumns(expected: TypedGrid, actual: TypedGrid): TypedGrid {
  const left = namesOf(actual).map((name, index) => ({ name, index }))
  const order = namesOf(expected).flatMap((name) => left.splice(left.findIndex((each) => each.name === name), 1))
  const pick = <T>(values: T[]) => order.flatMap(({ index }) => values.slice(index, index + 1))
  return { total: actual.total, columns: pick(actual.columns), oids: pick(actual.oids), rows: actual.rows.map(pick) }
}

/** Why no row can be right: a column whose values cannot equal those expected, whatever they are. */
function typeProblem(expected: TypedGrid, actual: TypedGrid): string {
  const column = expected.oids.findIndex((oid, index) => !areComparable(oid, actual.oids[index]))
  const [wanted, given] = [expected.columns[column], actual.columns[column]]
  return wanted && given ? `: the column "${given.name}" is of type ${given.type}, not ${wanted.type}` : ''
}

function areComparable(oid: number, other: number | undefined): boolean {
  const [one, two] = [kindOf(oid), kindOf(other)]
  const asOne = (family: string) => ({ float: 'number', padded: 'text' })[family] ?? family
  return one.isArray === two.isArray && asOne(one.family) === asOne(two.family)
}

/** How many of the given rows have no partner among the wanted, none of which has two. */
function rowsWithout(given: string[][], wanted: string[][], floats: boolean[]): number {
  const left = leftOver(given, wanted, JSON.stringify)
  // Keys cut floats off somewhere, and two that are next to each other may lie on both sides of it: a few rows at most.
  if (!floats.includes(true) || left.length > maxCutOff) return left.length
  const open = leftOver(wanted, given, JSON.stringify)
  return canMatch(left, open, (row, other) => isClose(row, other, floats)) ? 0 : left.length
}

const maxCutOff = 200

export function isClose(row: string[], other: string[], floats: boolean[]): boolean {
  return row.every((key, column) => key === other[column] || (floats[column] === true && areClose(numberOf(key), numberOf(other[column] ?? ''))))
}

function numberOf(key: string): string {
  return key.replace(/^number /, '')
}

/** The values that stay when those of `taken` are removed, each as often as it occurs there. */
export function leftOver<T>(values: T[], taken: T[], keyOf: (value: T) => string): T[] {
  const counts = new Map<string, number>()
  for (const value of taken) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return values.filter((value) => {
    const count = counts.get(keyOf(value)) ?? 0
    counts.set(keyOf(value), count - 1)
    return count <= 0
  })
}

export function asIs(name: string): string {
  return name
}

export function namesOf({ columns }: TypedGrid): string[] {
  return columns.map(({ name }) => name)
}

function wrongRows(wrong: number, all: number): string {
  if (wrong === all) return 'No row is'
  return `${wrong} of ${all} rows ${wrong === 1 ? 'is' : 'are'} not`
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

function quoted(names: string[]): string {
  return `the ${names.length === 1 ? 'column' : 'columns'} ${names.map((name) => `"${name}"`).join(', ')}`
}
