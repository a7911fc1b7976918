import { ModernFakeTimers } from '@jest/fake-timers'
import { ModuleMocker } from 'jest-mock'
import { onBehalfOfTests } from './caller.ts'
import { lockStandIn } from './lock.ts'
import { defaultSettings, type Settings } from './settings.ts'

type Method = (...args: never[]) => unknown

/** The `jest` of `@jest/globals`: mocks, timers, and what it says of how tests run. */
export interface Jest {
  methods: Record<string, Method>
  settings: Settings
  /** Takes what gives and replaces the modules of the tests, see child/commonjs-runtime.ts. */
  useModules: (modules: Record<string, Method>) => void
}

export function createJest(): Jest {
  const mocker = new ModuleMocker(globalThis as typeof globalThis & Record<string, unknown>)
  const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {}, rootDir: '', testMatch: [] } as never })
  const settings = defaultSettings()
  let modules: Record<string, Method> = {}
  const { now } = Date
  const jest: Record<string, Method> = {}
  const chained = (work: (...args: never[]) => unknown) => (...args: never[]) => {
    work(...args)
    return jest
  }

  const mock = chained((specifier: string, factory?: () => unknown) =>
    modules.mock?.(specifier as never, (factory ? factory() : mockOf(mocker, modules.actual?.(specifier as never))) as never),
  )

  const changing: Record<string, Method> = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    replaceProperty: mocker.replaceProperty.bind(mocker),
    createMockFromModule: (specifier: string) => mockOf(mocker, modules.actual?.(specifier as never)),
    clearAllMocks: chained(() => mocker.clearAllMocks()),
    resetAllMocks: chained(() => mocker.resetAllMocks()),
    restoreAllMocks: chained(() => mocker.restoreAllMocks()),
    useFakeTimers: chained((config: unknown) => useFakeTimers(timers, config)),
    useRealTimers: chained(() => timers.useRealTimers()),
  }
  for (const [name, method] of Object.entries(changing)) jest[name] = (...args: never[]) => onBehalfOfTests(() => method(...args))
  for (const name of timerMethods) jest[name] = (timers[name] as Method).bind(timers)
  Object.assign(jest, {
    isMockFunction: mocker.isMockFunction.bind(mocker),
    mocked: mocker.mocked.bind(mocker),
    setTimeout: chained((ms: number) => {
      settings.timeoutMs = ms
    }),
    retryTimes: chained((times: number) => {
      settings.retries = times
    }),
    getRealSystemTime: () => now(),
    getSeed: () => 1,
    isEnvironmentTornDown: () => false,
    mock,
    doMock: mock,
    requireActual: (specifier: string) => modules.actual?.(specifier as never),
    requireMock: (specifier: string) => modules.require?.(specifier as never),
  })
  for (const name of ['resetModules', 'isolateModules', 'isolateModulesAsync', 'unstable_mockModule']) {
    jest[name] = () => {
      throw new Error(`jest.${name} is not available here: the answer and its modules are loaded once.`)
    }
  }
  for (const name of ['unmock', 'dontMock', 'deepUnmock', 'enableAutomock', 'disableAutomock']) jest[name] = () => jest
  return {
    methods: jest,
    settings,
    useModules: (given) => {
      modules = given
    },
  }
}

/** A module with mocks in the place of what it exports. */
function mockOf(mocker: ModuleMocker, exports: unknown): unknown {
  const metadata = mocker.getMetadata(exports)
  const mock: unknown = metadata && mocker.generateFromMetadata(metadata)
  const isEsModule = Object.prototype.toString.call(exports) === '[object Module]'
  return isEsModule && typeof mock === 'object' && mock !== null ? Object.assign(mock, { __esModule: true }) : mock
}

/** Older specs name the kind of timers (`'modern'`, `'legacy'`); there is one kind now. */
function useFakeTimers(timers: ModernFakeTimers, config: unknown): void {
  timers.useFakeTimers(typeof config === 'object' && config !== null ? config : undefined)
  lockStandIn(globalThis.Date)
}

const timerMethods = [
  'advanceTimersByTime', 'advanceTimersByTimeAsync', 'advanceTimersToNextTimer', 'advanceTimersToNextTimerAsync', 'advanceTimersToNextFrame',
  'runAllTimers', 'runAllTimersAsync', 'runOnlyPendingTimers', 'runOnlyPendingTimersAsync', 'runAllTicks', 'setTimerTickMode',
  'clearAllTimers', 'getTimerCount', 'setSystemTime', 'now',
] as const
