import { expect, test } from '@jest/globals'
import { chooseLanguage, localeFor } from './choose-language.ts'

test('the language chosen on this device wins, then the first that the browser prefers and we have, then English', () => {
  expect(chooseLanguage('hi', ['de-AT', 'en'])).toBe('hi')
  expect(chooseLanguage(null, ['fr-CA', 'ES-mx', 'de'])).toBe('es')
  expect(chooseLanguage('tlh', ['fr'])).toBe('en')
  expect(chooseLanguage(null, [])).toBe('en')
})

test('dates and numbers follow the region that the browser names for the language', () => {
  expect(localeFor('ar', ['fr', 'ar-EG', 'ar'])).toBe('ar-EG')
  expect(localeFor('de', ['en-GB'])).toBe('de')
  expect(localeFor('en', ['en-US@posix', 'en-GB'])).toBe('en-GB')
})
