import { ModernFakeTimers } from '@jest/fake-timers'
import { ModuleMocker } from 'jest-mock'

/** The `jest` of `@jest/globals`: mocks and timers; there are no modules to mock. */
export function createJest(): Record<string, unknown> {
  const mocker = new ModuleMocker(globalThis as typeof globalThis & Record<string, unknown>)
  const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {}, rootDir: '', testMatch: [] } as never })
  const jest: Record<string, unknown> = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    replaceProperty: mocker.replaceProperty.bind(mocker),
    isMockFunction: mocker.isMockFunction.bind(mocker),
    mocked: mocker.mocked.bind(mocker),
    clearAllMocks: () => chained(() => mocker.clearAllMocks()),
    resetAllMocks: () => chained(() => mocker.resetAllMocks()),
    restoreAllMocks: () => chained(() => mocker.restoreAllMocks()),
    useFakeTimers: (config?: never) => chained(() => timers.useFakeTimers(config)),
    useRealTimers: () => chained(() => timers.useRealTimers()),
    setTimeout: () => jest,
  }
  for (const name of timerMethods) jest[name] = timers[name].bind(timers)
  jest.advanceTimersToNextFrame = timers.advanceTimersToNextFrame.bind(timers)
  for (const name of ['mock', 'unmock', 'doMock', 'dontMock', 'requireActual', 'resetModules', 'isolateModules']) {
    jest[name] = () => {
      throw new Error(`jest.${name} is not available here: there are no modules to mock.`)
    }
  }
  const chained = (work: () => void) => {
    work()
    return jest
  }
  return Object.freeze(jest)
}

const timerMethods = [
  'advanceTimersByTime', 'advanceTimersByTimeAsync', 'advanceTimersToNextTimer', 'advanceTimersToNextTimerAsync',
  'runAllTimers', 'runAllTimersAsync', 'runOnlyPendingTimers', 'runOnlyPendingTimersAsync', 'runAllTicks',
  'clearAllTimers', 'getTimerCount', 'setSystemTime', 'getRealSystemTime', 'now',
] as const
