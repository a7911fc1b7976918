import { expect, test } from '@jest/globals'
import { toBankSearch } from './bank-search.ts'

test('filters of the bank are read from the address', () => {
  expect(toBankSearch({ search: 7, area: 'sql', level: 'mid', kind: 'review', minMinutes: 4, maxMinutes: '7' })).toEqual({
    search: '7',
    area: 'sql',
    level: 'mid',
    kind: 'review',
    minMinutes: 4,
    maxMinutes: 7,
  })
})

test('what is no filter is dropped', () => {
  expect(toBankSearch({ search: '', level: 'hard', kind: 'poem', minMinutes: 'long', maxMinutes: -1, page: 2 })).toEqual({})
})
