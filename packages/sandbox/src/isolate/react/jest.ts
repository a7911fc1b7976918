import { onBehalfOfTests } from '../spec/caller.ts'
import { spyingOnPages, type SpyOn } from './spies.ts'

let given: Record<string, unknown> = {}

/** The tests' `jest`, by which Testing Library moves fake timers; it is made only when tests are there. */
export const jest = {
  advanceTimersByTime: (ms: number) => (given.advanceTimersByTime as (ms: number) => void)(ms),
}

/** Gives the tests a `jest` that can spy on what a page has. */
export function adaptJest(plain: Record<string, unknown>): Record<string, unknown> {
  const spyOn = spyingOnPages(plain.spyOn as SpyOn)
  given = Object.freeze({ ...plain, spyOn: (...args: Parameters<SpyOn>) => onBehalfOfTests(() => spyOn(...args)) })
  return given
}
