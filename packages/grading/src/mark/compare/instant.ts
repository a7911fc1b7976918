const printedTimestamp = /^(\d{4,})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?)?( BC)?$/

/**
 * The instant of a timestamp as Postgres prints it (ISO date style), in microseconds since 1970; one without a zone is
 * taken as UTC. What is not printed so (infinity, another date style) stays as it is.
 */
export function instantOf(printed: string): string {
  const match = printedTimestamp.exec(printed)
  if (!match) return printed
  const [, printedYear, month, day, hour, minute, second, fraction = '', sign, zoneHours, zoneMinutes, zoneSeconds, isBeforeChrist] = match
  const year = isBeforeChrist ? 1 - Number(printedYear) : Number(printedYear)
  // Postgres knows years that JavaScript does not, and Date.UTC takes the year 26 for 1926; the calendar repeats itself.
  const cycles = Math.floor((year - 2000) / cycleYears)
  const inCycle = Date.UTC(year - cycles * cycleYears, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1000
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60 + Number(zoneSeconds ?? 0)
  const seconds = inCycle + cycles * cycleSeconds - (sign === '-' ? -offset : offset)
  return String(BigInt(seconds) * 1_000_000n + BigInt(fraction.padEnd(6, '0')))
}

const cycleYears = 400
const cycleSeconds = 146_097 * 24 * 60 * 60
