import type { GridDifference } from '@assay/contracts'
import { alignColumns, asIs, floatColumns, isClose, leftOver, namesOf, type GridRule, type TypedGrid } from './grid.ts'
import { keysOfRows } from './sql-value.ts'

type Row = GridDifference['rows'][number]

/**
 * Where a result differs from the reference's, by the same rule by which it is marked. Rows are paired when they are
 * equal, then when they agree in most of their values; null where the columns of the two cannot be set side by side.
 */
export function gridDifference(expected: TypedGrid, actual: TypedGrid, rule: GridRule): GridDifference | null {
  if (expected.rows.length > maxCompared || actual.rows.length > maxCompared) return null
  const columns = columnsOf(expected, actual, rule)
  if (columns.compared === null) return { columns: namesOf(expected), missingColumns: columns.missing, extraColumns: columns.extra, rows: [], counts: none }
  const [wanted, given] = columns.compared
  const floats = floatColumns(wanted, given)
  const [wantedKeys, givenKeys] = [keysOfRows(wanted, floats), keysOfRows(given, floats)]
  const partners = pairRows(wantedKeys, givenKeys, floats)
  const inPlace = rule.order ? longestRise(partners) : null

  const rows: Row[] = given.rows.map((values, index) => {
    const partner = partners[index] ?? null
    if (partner === null) return { state: 'extra', values, wanted: {} }
    const wrong = differing(givenKeys[index] ?? [], wantedKeys[partner] ?? [], floats)
    if (wrong.length > 0) return { state: 'changed', values, wanted: Object.fromEntries(wrong.map((column) => [column, wanted.rows[partner]?.[column] ?? null])) }
    return { state: inPlace && !inPlace.has(index) ? 'misplaced' : 'same', values, wanted: {} }
  })
  const taken = new Set(partners)
  rows.push(...wanted.rows.flatMap((values, index): Row[] => (taken.has(index) ? [] : [{ state: 'missing', values, wanted: {} }])))
  const counts = { ...none }
  for (const { state } of rows) counts[state] += 1
  const shown = rows.length > maxShown ? rows.filter(({ state }) => state !== 'same') : rows
  return { columns: namesOf(given), missingColumns: columns.missing, extraColumns: columns.extra, rows: shown.slice(0, maxShown), counts }
}

const maxShown = 50
/** Comparing rows that differ takes the product of their numbers. */
const maxCompared = 2000
const maxSimilar = 200
const none = { same: 0, changed: 0, missing: 0, extra: 0, misplaced: 0 }

interface Columns {
  /** Both sides with the same columns in the same order, null where that cannot be. */
  compared: [TypedGrid, TypedGrid] | null
  missing: string[]
  extra: string[]
}

/** By names, what both have is compared even if a column is missing; by positions the number of columns must agree. */
function columnsOf(expected: TypedGrid, actual: TypedGrid, { columns }: GridRule): Columns {
  if (columns === 'positions') return { compared: expected.columns.length === actual.columns.length ? [expected, actual] : null, missing: [], extra: [] }
  const missing = leftOver(namesOf(expected), namesOf(actual), asIs)
  const extra = leftOver(namesOf(actual), namesOf(expected), asIs)
  if (missing.length === expected.columns.length) return { compared: null, missing, extra }
  const shared = missing.length === 0 ? expected : alignColumns(sharedOf(expected, missing), expected)
  return { compared: [shared, alignColumns(shared, actual)], missing, extra }
}

/** The grid's columns without those that are named; only names count. */
function sharedOf(grid: TypedGrid, without: string[]): TypedGrid {
  const left = leftOver(namesOf(grid), without, asIs)
  return { ...grid, columns: left.map((name) => ({ name, type: '' })) }
}

/** For each given row the index of the wanted row that is its own, or null. */
function pairRows(wanted: string[][], given: string[][], floats: boolean[]): (number | null)[] {
  const open = new Set(wanted.keys())
  const places = Map.groupBy(wanted.keys(), (index) => JSON.stringify(wanted[index]))
  const partners = given.map((row): number | null => {
    const index = places.get(JSON.stringify(row))?.shift()
    if (index === undefined) return null
    open.delete(index)
    return index
  })
  const single = [...given.keys()].filter((index) => partners[index] === null)
  if (single.length > maxSimilar || open.size > maxSimilar) return partners
  for (const { index, place } of bySimilarity(single, [...open], (one, other) => agreeing(given[one] ?? [], wanted[other] ?? [], floats))) {
    if (partners[index] !== null || !open.has(place)) continue
    partners[index] = place
    open.delete(place)
  }
  return partners
}

/** Pairs that agree in at least half of their values, the most similar first. */
function bySimilarity(left: number[], right: number[], share: (one: number, other: number) => number) {
  const pairs = left.flatMap((index) => right.map((place) => ({ index, place, share: share(index, place) })))
  return pairs.filter((pair) => pair.share >= 0.5).toSorted((one, other) => other.share - one.share)
}

function agreeing(row: string[], other: string[], floats: boolean[]): number {
  return 1 - differing(row, other, floats).length / Math.max(1, row.length)
}

function differing(row: string[], other: string[], floats: boolean[]): number[] {
  return row.flatMap((key, column) => (isClose([key], [other[column] ?? ''], [floats[column] ?? false]) ? [] : [column]))
}

/** The indexes of a longest rising subsequence (Fredman 1975): rows outside it are what has to move. */
function longestRise(values: (number | null)[]): Set<number> {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  values.forEach((value, index) => {
    if (value === null) return
    const found = ends.findIndex((end) => (values[end] ?? 0) >= value)
    const place = found < 0 ? ends.length : found
    before.set(index, ends[place - 1])
    ends[place] = index
  })
  const rise = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) rise.add(index)
  return rise
}
