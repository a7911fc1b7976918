import { isBelowAnswer, placeInTests } from './caller.ts'

/**
 * Remembers failed assertions, since an answer that calls back into the tests can catch what they throw. A test in
 * which one went missing fails all the same, unless the same assertion held later: an answer may well be asked to try
 * again until the tests are content. parent/jest-bundle.ts has Jest's `expect` tell of each assertion.
 */

type Matcher = (...args: never[]) => unknown

interface Failed {
  error: Error
  /** Whether the answer could catch it: its code stood between the assertion and the test. */
  isCatchable: boolean
}
/** The last failure of each assertion, by its place in the tests. */
const failed = new Map<string, Failed>()

/** `matcher`: what the tests called. */
export function noteFailure(error: Error, matcher: Matcher): void {
  failed.set(placeInTests(matcher), { error, isCatchable: isBelowAnswer(matcher) })
}

export function noteSuccess(matcher: Matcher): void {
  if (failed.size > 0) failed.delete(placeInTests(matcher))
}

/** The tests look at what was thrown: it did not go missing. */
export function noteSeen(value: unknown): void {
  for (const [place, { error }] of failed) if (error === value) failed.delete(place)
}

export function forgetFailures(): void {
  failed.clear()
}

/** An assertion whose failure the answer can have caught. */
export function caughtFailure(): Error | null {
  return [...failed.values()].find(({ isCatchable }) => isCatchable)?.error ?? null
}

/** A failed assertion that nothing was heard of, whoever may have caught it. */
export function unheardFailure(): Error | null {
  return [...failed.values()][0]?.error ?? null
}
