import type { Grid } from '@assay/contracts'

/** By which column rows are shown in order, and in which direction; null: as they came. */
export type Sorting = { column: number; direction: 'ascending' | 'descending' } | null

/** What a click on a column's heading leads to: up, then down, then as the rows came. */
export function nextSorting(current: Sorting, column: number): Sorting {
  if (current?.column !== column) return { column, direction: 'ascending' }
  return current.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** The rows in order; numbers by their value, all else by its text, NULL last in both directions. */
export function sortRows({ columns, rows }: Grid, sorting: Sorting): Grid['rows'] {
  if (!sorting) return rows
  const { column, direction } = sorting
  const compare = isNumberType(columns[column]?.type ?? '') ? compareNumbers : compareTexts
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const [left, right] = [one[column] ?? null, other[column] ?? null]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * compare(left, right)
  })
}

export const isNumberType = (type: string) => /^(int|bigint|smallint|numeric|real|double|float|decimal)/.test(type) && !type.endsWith('[]')

function compareNumbers(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)]
  return left < right ? -1 : left > right ? 1 : compareTexts(one, other)
}

/** By code points, like Postgres's "C": what a test compares must not depend on the reader's language. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
