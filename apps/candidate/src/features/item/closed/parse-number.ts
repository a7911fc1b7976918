/**
 * A number as people write it: with a decimal point or comma, a sign, an exponent, and spaces, apostrophes, points or
 * commas between thousands. Where both occur the last is the decimal one; one that occurs twice separates thousands.
 * Undefined when it is no number.
 */
export function parseNumber(text: string): number | undefined {
  const compact = text.trim().replace(/[\s'’]/g, '').replace(/^[−–]/, '-')
  const isNumber = /^[+-]?(\d+[.,]?\d*|[.,]\d+|\d+(,\d+)+(\.\d*)?|\d+(\.\d+)+(,\d*)?)(e[+-]?\d+)?$/i.test(compact)
  return isNumber ? Number(withPoint(compact)) : undefined
}

function withPoint(compact: string): string {
  const separators = compact.match(/[.,]/g) ?? []
  const last = separators.at(-1)
  const isDecimal = last !== undefined && separators.filter((separator) => separator === last).length === 1
  if (!isDecimal) return compact.replace(/[.,]/g, '')
  const at = compact.lastIndexOf(last)
  return `${compact.slice(0, at).replace(/[.,]/g, '')}.${compact.slice(at + 1)}`
}
