const printedTimestamp = /^(\d{4,})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?)?$/

/**
 * The instant of a timestamp as Postgres prints it (ISO date style), in microseconds since 1970; one without a zone is
 * taken as UTC. What is not printed so (infinity, years before Christ, another date style) stays as it is.
 */
export function instantOf(printed: string): string {
  const match = printedTimestamp.exec(printed)
  if (!match) return printed
  const [, year, month, day, hour, minute, second, fraction = '', sign, zoneHours, zoneMinutes, zoneSeconds] = match
  // Not Date.UTC, for which the year 26 is 1926.
  const date = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const utc = new Date(date).setUTCHours(Number(hour), Number(minute), Number(second))
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60 + Number(zoneSeconds ?? 0)
  const milliseconds = utc - (sign === '-' ? -offset : offset) * 1000
  // Postgres knows years that JavaScript does not.
  if (!Number.isFinite(milliseconds)) return printed
  return String(BigInt(milliseconds) * 1000n + BigInt(fraction.padEnd(6, '0')))
}
