import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseNumber, writeNumber } from './parse-number.ts'

describe('a number as people write it', () => {
  test.each([
    ['42', 42],
    [' 1250 ', 1250],
    ['0.75', 0.75],
    ['0,75', 0.75],
    ['-3,5', -3.5],
    ['−3.5', -3.5],
    ['1 250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250,5', 1250.5],
    ["1'250.5", 1250.5],
    ['1,250,000', 1_250_000],
    ['1e3', 1000],
    ['.5', 0.5],
    ['٠٫٧٥', 0.75],
    ['١٬٢٥٠٫٥', 1250.5],
    ['\u061c-٣', -3],
    ['۴۲', 42],
    ['१२५०.५', 1250.5],
  ])('%s', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })

  test.each(['', 'abc', '1.2.3,4,5', '12 apples', '1e', '-', '0x10', 'Infinity'])('"%s" is none', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  test.each(['en', 'de', 'es', 'hi', 'ar', 'ar-EG', 'hi-IN-u-nu-deva'])('every number reads back as it is written in %s', (locale) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (drawn) => {
        const number = drawn + 0
        expect(parseNumber(writeNumber(number, locale))).toBe(number)
      }),
    )
  })

  test('every number reads back with a point and with a comma', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (drawn) => {
        const number = drawn + 0 // -0 is written "0"
        const text = String(number)
        expect(parseNumber(text)).toBe(number)
        expect(parseNumber(text.replace('.', ','))).toBe(number)
      }),
    )
  })
})
