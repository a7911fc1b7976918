import type { Commands, Globals } from './harness.ts'

/** Runs a spec that does what most do; it is not awaited, since nothing comes of it. */
export function warmUpSpecs(command: Commands): void {
  command('libraries')
  command('globals', { install: declare, modules: {} }, '{}')
  command('load', { evaluated: true, answer: {} })
  command('close')
  command('collect')
  command('test', 0)
  for (let poll = 0; poll < 3; poll += 1) command('poll')
  command('printed')
}

function declare({ describe, test, expect, jest }: Globals): void {
  describe('', () => {
    test.each([[1]])('%i', (one: number) => expect(one).toBe(1))
  })
  expect({ a: [1, 'b'], c: new Map() }).toEqual({ a: [1, expect.any(String)], c: new Map() })
  expect([1]).toStrictEqual([1])
  expect(() => {
    throw new TypeError('warm')
  }).toThrow('warm')
  const mock = jest.fn?.() as (one: number) => void
  mock(1)
  expect(mock).toHaveBeenCalledWith(1)
  expect(() => expect({ a: 1 }).toEqual({ a: 2 })).toThrow()
  jest.useFakeTimers?.()
  jest.useRealTimers?.()
}
