/**
 * The clock that an answer sees: the real one, but sleeping moves it on at once instead of waiting. It always moves,
 * so that what took less than a millisecond did take time.
 */
const realNow = Date.now
const tickMs = 0.001
let sleptMs = 0
let last = 0

/** Milliseconds since 1970. */
export function now(): number {
  last = Math.max(last + tickMs, realNow() + sleptMs)
  return last
}

export function sleep(ms: number): void {
  sleptMs += Math.max(0, ms)
}

Date.now = () => Math.floor(now())
