/** Digits after the point beyond these are what a division happened to print: 29 / 3 has 16 of them or 20. */
const FRACTION_DIGITS = 12

/** Floats are compared by this many significant digits, so that the order in which they were added up does not matter. */
const FLOAT_DIGITS = 12

/** The shortest way to write a number that Postgres printed: 9.00, 9.0 and 9 become 9, exactly, however long. */
export function decimalOf(printed: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(printed)
  if (!match) return printed
  const [, sign, whole = '0', fraction = ''] = match
  const scaled = roundHalfUp(whole + fraction.slice(0, FRACTION_DIGITS).padEnd(FRACTION_DIGITS, '0'), fraction[FRACTION_DIGITS])
  if (scaled === 0n) return '0'
  const digits = String(scaled).padStart(FRACTION_DIGITS + 1, '0')
  const rest = digits.slice(-FRACTION_DIGITS).replace(/0+$/, '')
  return `${sign}${digits.slice(0, -FRACTION_DIGITS)}${rest && `.${rest}`}`
}

/** Whether two numbers, as `roundedFloat` writes them, are next to each other. Nothing is next to infinity. */
export function areClose(a: string, b: string): boolean {
  const [one, two] = [Number(a), Number(b)]
  if (!Number.isFinite(one) || !Number.isFinite(two)) return false
  const digit = 10 ** (1 - FLOAT_DIGITS) * Math.max(Math.abs(one), Math.abs(two))
  return Math.abs(one - two) <= Math.max(digit, 10 ** -FRACTION_DIGITS)
}

/** A number as a float of which the last digits are left out. */
export function roundedFloat(printed: string): string {
  const value = Number(printed)
  return Number.isFinite(value) ? String(Number(value.toPrecision(FLOAT_DIGITS))) : printed
}

function roundHalfUp(digits: string, next: string | undefined): bigint {
  return BigInt(digits) + (next !== undefined && next >= '5' ? 1n : 0n)
}
