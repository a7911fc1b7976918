const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
const dayAndTime = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** An instant (ISO text) as a day, in the reader's zone and manner. */
export function formatDay(instant: string): string {
  return day.format(new Date(instant))
}

/** An instant (ISO text) to the minute, in the reader's zone and manner. */
export function formatInstant(instant: string): string {
  return dayAndTime.format(new Date(instant))
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
