/** The moments at which time running out is said aloud, in seconds before the end. */
const announcedSeconds = [60, 300]

/** Whole seconds left, rounded up so that 0 means over. Both instants in milliseconds. */
export function secondsLeft(deadline: number, now: number): number {
  return Math.max(0, Math.ceil((deadline - now) / 1000))
}

/** Milliseconds until `secondsLeft` changes. */
export function untilNextSecond(deadline: number, now: number): number {
  const beyond = (deadline - now) % 1000
  return beyond > 0 ? beyond : 1000 + beyond
}

/** A page whose timers were late by more was not watched: it slept, or was in the background. */
const UNWATCHED_MS = 2000

/**
 * What to show after `shown`, `passedMs` later, when `left` is right: differs from the seconds that passed by at most
 * one, and comes nearer to what is right with each.
 */
export function shownNext(shown: number, left: number, passedMs: number): number {
  if (passedMs > UNWATCHED_MS) return left
  const expected = shown - passedMs / 1000
  return Math.max(0, Math.min(Math.max(left, Math.ceil(expected - 1)), Math.floor(expected + 1)))
}

/** `9:05`, or `1:02:09` from an hour on, in the digits of the locale. */
export function clockText(seconds: number, locale: string): string {
  const hours = Math.floor(seconds / 3600)
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60]
  const [first = 0, ...others] = hours > 0 ? [hours, ...parts] : parts
  const digits = (part: number, minimumIntegerDigits: number) => part.toLocaleString(locale, { minimumIntegerDigits, useGrouping: false })
  return [digits(first, 1), ...others.map((part) => digits(part, 2))].join(':')
}

/** How many minutes to announce now: the last threshold that was crossed, null before the first and when time is over. */
export function announcedMinutes(seconds: number): number | null {
  const crossed = announcedSeconds.find((threshold) => seconds <= threshold)
  return seconds === 0 || crossed === undefined ? null : crossed / 60
}
