import { onBehalfOfTests } from '../spec/caller.ts'
import type { Jest } from '../spec/jest-object.ts'
import { spyingOnPages, type SpyOn } from './spies.ts'

type Methods = Jest['methods']
let given: Methods = {}

/** The tests' `jest`, by which Testing Library moves fake timers; it is made only when tests are there. */
export const jest = {
  advanceTimersByTime: (ms: number) => (given.advanceTimersByTime as (ms: number) => void)(ms),
}

/** Gives the tests a `jest` that can spy on what a page has. */
export function adaptJest(plain: Methods): Methods {
  const spyOn = spyingOnPages(plain.spyOn as SpyOn)
  given = Object.freeze({ ...plain, spyOn: (...args: Parameters<SpyOn>) => onBehalfOfTests(() => spyOn(...args)) })
  return given
}
