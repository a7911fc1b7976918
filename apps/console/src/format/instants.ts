const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
const dayAndTime = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

const dayOnly = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** An instant (ISO text) as a day, in the reader's zone and manner. */
export function formatDay(instant: string): string {
  return isDayOnly(instant) ? dayOnly.format(new Date(instant)) : day.format(new Date(instant))
}

/** An instant (ISO text) to the minute, in the reader's zone and manner; of one that is only a day, the day. */
export function formatInstant(instant: string): string {
  return isDayOnly(instant) ? formatDay(instant) : dayAndTime.format(new Date(instant))
}

/** Whoever must not know the minute of a start is told its day, as that day's first instant in UTC. */
function isDayOnly(instant: string): boolean {
  return instant.endsWith('T00:00:00.000Z')
}

/** A day as `<input type="date">` writes it, in the reader's zone. */
export function toDateInput(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** The last moment, in the reader's zone, of a day as `<input type="date">` writes it; null for what is no day. */
export function endOfDay(value: string): Date | null {
  const end = new Date(`${value}T23:59:59.999`)
  return Number.isNaN(end.getTime()) ? null : end
}
