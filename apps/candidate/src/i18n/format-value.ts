import { languageOf, languages } from './languages.ts'

const isolate = (text: string) => `\u2068${text}\u2069`
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * How a value is put into a text: numbers in the reader's digits, a word isolated where it may read in the other
 * direction than what is around it (first strong isolate … pop directional isolate). Identifiers such as line numbers
 * are passed as text and keep their digits.
 */
export function formatValue(value: unknown, locale: string): string {
  if (typeof value === 'number') return value.toLocaleString(locale)
  if (value === undefined || value === null || value === '') return ''
  const text = String(value)
  const mayTurn = languages[languageOf(locale)].direction === 'rtl' || rightToLeft.test(text)
  return mayTurn ? isolate(text) : text
}
