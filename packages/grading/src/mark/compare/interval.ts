const printedInterval = /^((?:[+-]?\d+ (?:year|mon|day)s? ?)*)(?:([+-]?)(\d+):(\d\d):(\d\d)(?:\.(\d{1,6}))?)?$/
const monthsOf = { year: 12n, mon: 1n }
const daysOfMonth = 30n
const microsecondsOfDay = 86_400_000_000n

/**
 * The length of an interval as Postgres prints it, in microseconds. As for its own `=`, a month has 30 days and a day 24
 * hours. What is not printed so (infinity, another style) stays as it is.
 */
export function lengthOf(printed: string): string {
  const match = printedInterval.exec(printed)
  if (!match || printed === '') return printed
  const [, dates = '', sign, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match
  const time = ((BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)) * 1_000_000n + BigInt(fraction.padEnd(6, '0'))
  return String(daysIn(dates) * microsecondsOfDay + (sign === '-' ? -time : time))
}

function daysIn(dates: string): bigint {
  const parts = [...dates.matchAll(/([+-]?\d+) (year|mon|day)/g)]
  return parts.reduce((days, [, count = '0', unit]) => days + BigInt(count.replace('+', '')) * daysOf(unit), 0n)
}

function daysOf(unit: string | undefined): bigint {
  return unit === 'year' || unit === 'mon' ? monthsOf[unit] * daysOfMonth : 1n
}
