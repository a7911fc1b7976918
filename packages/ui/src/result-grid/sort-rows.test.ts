import { describe, expect, test } from '@jest/globals'
import { nextSorting, sortRows, type Sorting } from './sort-rows.ts'

const grid = {
  columns: [{ name: 'name', type: 'text' }, { name: 'price', type: 'numeric(10,2)' }],
  rows: [['b', '10.00'], ['a', null], ['c', '9.50']],
  total: 3,
}
const names = (sorting: Sorting) => sortRows(grid, sorting).map(([name]) => name)

describe('rows of a result', () => {
  test('are ordered by number where the column is of numbers, NULL last in both directions', () => {
    expect(names({ column: 1, direction: 'ascending' })).toEqual(['c', 'b', 'a'])
    expect(names({ column: 1, direction: 'descending' })).toEqual(['b', 'c', 'a'])
    expect(names({ column: 0, direction: 'ascending' })).toEqual(['a', 'b', 'c'])
  })

  test('go up, down, and back to how they came', () => {
    const up = nextSorting(null, 1)
    const down = nextSorting(up, 1)
    expect([up, down, nextSorting(down, 1)]).toEqual([{ column: 1, direction: 'ascending' }, { column: 1, direction: 'descending' }, null])
    expect(nextSorting(down, 0)).toEqual({ column: 0, direction: 'ascending' })
    expect(names(null)).toEqual(['b', 'a', 'c'])
  })
})
