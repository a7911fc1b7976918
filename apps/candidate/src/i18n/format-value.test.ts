import { expect, test } from '@jest/globals'
import { formatValue } from './format-value.ts'

test('numbers are written in the reader’s digits', () => {
  expect(formatValue(1234.5, 'de')).toBe('1.234,5')
  expect(formatValue(58, 'ar-EG')).toBe('٥٨')
  expect(formatValue(1234567, 'hi-IN')).toBe('12,34,567')
})

test('words are isolated where they may read in the other direction', () => {
  expect(formatValue('Asha Rao', 'en')).toBe('Asha Rao')
  expect(formatValue('Asha Rao', 'ar')).toBe('\u2068Asha Rao\u2069')
  expect(formatValue('ليلى', 'de')).toBe('\u2068ليلى\u2069')
})
