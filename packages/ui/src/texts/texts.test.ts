import { expect, test } from '@jest/globals'
import { pluralText } from './texts.ts'

test('a text takes the form of its number, in the locale’s digits', () => {
  const rows = { one: '{total} row', other: '{total} rows' }
  expect(pluralText(rows, 1, 'en', { total: 1 })).toBe('1 row')
  expect(pluralText(rows, 1200, 'de', { total: 1200 })).toBe('1.200 rows')
  expect(pluralText({ two: 'صفان', few: '{total} صفوف', other: '{total} صف' }, 3, 'ar-EG', { total: 3 })).toBe('٣ صفوف')
})
