import type { SqlResult } from '@assay/sandbox'
import { familyOf, keysOfRows } from './sql-value.ts'

type TypedGrid = SqlResult['results'][number]

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
  const floats = expected.oids.map((oid, column) => familyOf(oid) === 'float' || familyOf(aligned.oids[column] ?? 0) === 'float')
  const [wanted, given] = [keysOfRows(expected, floats), keysOfRows(aligned, floats)]
  const different = rowsWithout(given, wanted)
  if (different > 0) return `${wrongRows(different, given.length)} as expected.`
  return rule.order && JSON.stringify(given) !== JSON.stringify(wanted) ? 'The rows are right, but not in the order asked for.' : null
}

function namesProblem(expected: TypedGrid, actual: TypedGrid): string | null {
  const [wanted, given] = [namesOf(expected), namesOf(actual)]
  const missing = leftOver(wanted, given)
  const surplus = leftOver(given, wanted)
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
function alignColumns(expected: TypedGrid, actual: TypedGrid): TypedGrid {
  const left = namesOf(actual).map((name, index) => ({ name, index }))
  const order = namesOf(expected).flatMap((name) => left.splice(left.findIndex((each) => each.name === name), 1))
  const pick = <T>(values: T[]) => order.flatMap(({ index }) => values.slice(index, index + 1))
  return { total: actual.total, columns: pick(actual.columns), oids: pick(actual.oids), rows: actual.rows.map(pick) }
}

/** How many of the given rows have no partner among the wanted. */
function rowsWithout(given: string[][], wanted: string[][]): number {
  return leftOver(
    given.map((row) => JSON.stringify(row)),
    wanted.map((row) => JSON.stringify(row)),
  ).length
}

/** The values that stay when those of `taken` are removed, each as often as it occurs there. */
function leftOver(values: string[], taken: string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of taken) counts.set(value, (counts.get(value) ?? 0) + 1)
  return values.filter((value) => {
    const count = counts.get(value) ?? 0
    counts.set(value, count - 1)
    return count <= 0
  })
}

function namesOf({ columns }: TypedGrid): string[] {
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
