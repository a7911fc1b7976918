import { describe, expect, test } from '@jest/globals'
import { gridDifference } from './difference.ts'
import type { TypedGrid } from './grid.ts'

const text = 25
const numeric = 1700
const float = 701

function grid(names: string[], oids: number[], rows: (string | null)[][]): TypedGrid {
  return { columns: names.map((name) => ({ name, type: 'x' })), oids, rows, total: rows.length }
}

const byName = { order: false, columns: 'names' } as const
const inOrder = { order: true, columns: 'names' } as const
const books = (...rows: (string | null)[][]) => grid(['title', 'author', 'price'], [text, text, numeric], rows)
const states = (...sides: [TypedGrid, TypedGrid]) => gridDifference(...sides, byName)?.rows.map(({ state }) => state)

describe('the difference between two results', () => {
  test('is none for values that marking takes as equal, whatever the order of columns and rows', () => {
    const expected = books(['Emma', 'Austen', '9.00'], ['Dune', 'Herbert', '7.5'])
    const actual = grid(['price', 'title', 'author'], [float, text, text], [['7.5', 'Dune', 'Herbert'], ['9', 'Emma', 'Austen']])
    expect(states(expected, actual)).toEqual(['same', 'same'])
  })

  test('marks the wrong cells of a row that is otherwise right, with what is expected there', () => {
    const difference = gridDifference(books(['Emma', 'Austen', '9'], ['Dune', 'Herbert', null]), books(['Emma', 'Austen', '8'], ['Dune', 'Herbert', '']), byName)
    expect(difference?.rows).toEqual([
      { state: 'changed', values: ['Emma', 'Austen', '8'], wanted: { 2: '9' } },
      { state: 'changed', values: ['Dune', 'Herbert', ''], wanted: { 2: null } },
    ])
    expect(difference?.counts).toEqual({ same: 0, changed: 2, missing: 0, extra: 0, misplaced: 0 })
  })

  test('tells rows that are missing from those that are too many, and counts repetitions', () => {
    const row = ['Emma', 'Austen', '9']
    expect(states(books(row, ['Dune', 'Herbert', '7']), books(row, row))).toEqual(['same', 'extra', 'missing'])
  })

  test('marks as few rows as misplaced as there are to move, only where the order counts', () => {
    const rows = ['a', 'b', 'c', 'd'].map((title) => [title, 'x', '1'])
    const moved = books(...rows.slice(1), ...rows.slice(0, 1))
    expect(gridDifference(books(...rows), moved, inOrder)?.rows.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'misplaced'])
    expect(states(books(...rows), moved)).toEqual(['same', 'same', 'same', 'same'])
  })

  test('names columns of one side and compares those that both have', () => {
    const difference = gridDifference(books(['Emma', 'Austen', '9']), grid(['title', 'cost', 'author'], [text, numeric, text], [['Emma', '9', 'Austen']]), byName)
    expect(difference).toMatchObject({ columns: ['title', 'author'], missingColumns: ['price'], extraColumns: ['cost'], rows: [{ state: 'same', values: ['Emma', 'Austen'] }] })
    expect(gridDifference(books(['a', 'b', '1']), grid(['n'], [numeric], [['1']]), byName)).toMatchObject({ rows: [], missingColumns: ['title', 'author', 'price'] })
  })

  test('of many rows shows those that differ, and counts all', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`t${index}`, 'x', '1'])
    const difference = gridDifference(books(...rows), books(...rows.slice(0, 119), ['t119', 'x', '2']), byName)
    expect(difference?.rows).toHaveLength(1)
    expect(difference?.counts).toMatchObject({ same: 119, changed: 1 })
  })
})
