/**
 * A number as people write it: with a decimal point or comma, a sign, an exponent, and spaces, apostrophes, points or
 * commas between thousands. Where both occur the last is the decimal one; one that occurs twice separates thousands.
 * Arabic, Persian and Devanagari digits are digits, and the Arabic separators what they are. Undefined when it is no number.
 */
export function parseNumber(text: string): number | undefined {
  const compact = inAscii(text).replace(/[\s'’]/g, '').replace(/^[−–]/, '-')
  const isNumber = /^[+-]?(\d+[.,]?\d*|[.,]\d+|\d+(,\d+)+(\.\d*)?|\d+(\.\d+)+(,\d*)?)(e[+-]?\d+)?$/i.test(compact)
  return isNumber ? Number(withPoint(compact)) : undefined
}

/** The number in the locale's digits, without separators between thousands, so that it reads back as the same number. */
export function writeNumber(number: number, locale: string): string {
  const written = number.toLocaleString(locale, { maximumFractionDigits: 20, useGrouping: false })
  return parseNumber(written) === number ? written : String(number)
}

const zeros = [0x660, 0x6f0, 0x966]

function inAscii(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String(zeros.map((zero) => digit.charCodeAt(0) - zero).find((value) => value >= 0 && value <= 9)))
    .replace(/[\u061c\u200e\u200f]/g, '') // marks of direction, which Arabic puts before a sign
    .replace(/٬/g, '')
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
}

function withPoint(compact: string): string {
  const separators = compact.match(/[.,]/g) ?? []
  const last = separators.at(-1)
  const isDecimal = last !== undefined && separators.filter((separator) => separator === last).length === 1
  if (!isDecimal) return compact.replace(/[.,]/g, '')
  const at = compact.lastIndexOf(last)
  return `${compact.slice(0, at).replace(/[.,]/g, '')}.${compact.slice(at + 1)}`
}
