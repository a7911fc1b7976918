import { expect } from 'expect'
import { Answer, type Namespace } from './answer.ts'
import { installClock, type Clock } from './clock.ts'
import { installConsole, type Printed } from './console.ts'
import { describeThrown } from './describe-thrown.ts'
import { installGlobals } from './globals.ts'
import * as js from './intrinsics.ts'
import { unheardFailure } from './spec/assertions.ts'
import { trustTests, watchCallers } from './spec/caller.ts'
import { createJest } from './spec/jest-object.ts'
import { namesOf, noLibraries, type HolderModule, type Libraries } from './spec/libraries.ts'
import { lockBuiltIns } from './spec/lock.ts'
import { extendExpect } from './spec/matchers.ts'
import { installNodeGlobals } from './spec/node-globals.ts'
import { nameOf, Registry, type Test } from './spec/registry.ts'
import { defaultSettings, OutOfTime, Runner } from './spec/runner.ts'
import { hideSources, keepSources } from './spec/sources.ts'

/** Of child/commonjs-runtime.ts, which the child hands over: takes the module that a spec imports as `@jest/globals`. */
interface Hub {
  install: (globals: Record<string, unknown>) => void
  modules: Record<string, (...args: never[]) => unknown>
}

/** What tests run in. */
export interface World {
  clock: Clock
  /** Globals that are no built-ins, for everyone to change who can. */
  besides: ReadonlySet<unknown>
  libraries: Libraries
  /** Declares what comes before and after every test. */
  prepare: (registry: Registry) => void
  /** Gives the tests a `jest` that knows this world. */
  adapt: (jest: Record<string, unknown>) => Record<string, unknown>
}

/** The harness of the spec engine, evaluated in an isolate before the answer. */
export function open(tell: (text: string) => void, maxPrinted: number) {
  return openSpecs(likeNode, tell, maxPrinted)
}

function likeNode(): World {
  installGlobals()
  const originMs = js.OriginalDate.now()
  const readReal = js.OriginalDate.now
  const clock = installClock(() => originMs + (readReal() - originMs))
  return { clock, besides: new Set(), libraries: noLibraries, prepare: () => {}, adapt: (jest) => jest }
}

/**
 * Runs specs in a world of its own, which is made before built-ins are locked. That is before the answer runs; they are
 * closed before the spec does, so from then on ordinary code works here as it is written.
 */
export function openSpecs(makeWorld: () => World, tell: (text: string) => void, maxPrinted: number) {
  watchCallers()
  const { clock, besides, libraries, prepare, adapt } = makeWorld()
  const printed = installConsole(maxPrinted, tell)
  installNodeGlobals(printed.write)
  extendExpect()
  hideSources()
  const builtIns = lockBuiltIns(besides)
  const tests = new Tests(clock, printed, adapt)
  prepare(tests.registry)

  let loading: Answer | null = null
  const commands: Record<string, (...args: unknown[]) => string> = {
    /** Takes the namespace of a module that may still await something; `ready` when it does not. */
    load: (namespace) => {
      loading = new Answer(namespace as Namespace)
      return loadState(loading)
    },
    /** Names of the libraries and of their exports, as JSON. */
    libraries: () => namesOf(libraries),
    /** Hands the libraries to the module whose namespace is given. */
    hold: (namespace) => {
      ;(namespace as HolderModule).install(libraries)
      return ''
    },
    close: () => builtIns.close() ?? '',
    /** `files`: the author's scripts, name → text, as JSON. */
    globals: (hub, files) => {
      const scripts = js.parse(js.text(files)) as Record<string, string>
      trustTests(js.keys(scripts))
      keepSources(Object.values(scripts))
      tests.give(hub as Hub)
      return ''
    },
    collect: () => tests.collect(),
    test: (index) => {
      loading = null
      return tests.start(index as number)
    },
    unheard: () => tests.unheard(),
    poll: () => {
      if (loading) return loading.isEvaluated() || runTimer(clock, () => {}) ? loadState(loading) : 'never'
      return tests.poll()
    },
    printed: () => printed.take(),
  }
  return (command: string, ...args: unknown[]): string => commands[command]?.(...args) ?? ''
}

/** The tests of one spec: declared, then run one by one, each to its report. */
class Tests {
  readonly registry = new Registry()
  private readonly clock: Clock
  private readonly printed: Printed
  private readonly adapt: World['adapt']
  private readonly settings = defaultSettings()
  private tests: Test[] = []
  private runner = new Runner([], this.settings, () => {})
  private report: string | null = null
  /** How far the clock was ahead of real time when the step at hand began. */
  private aheadMs = 0

  constructor(clock: Clock, printed: Printed, adapt: World['adapt']) {
    this.clock = clock
    this.printed = printed
    this.adapt = adapt
  }

  give({ install, modules }: Hub): void {
    install(globalsOf(this.registry, this.adapt(createJest(this.settings, modules))))
  }

  /** Names of the tests, as JSON. */
  collect(): string {
    this.tests = this.registry.close()
    this.runner = new Runner(this.tests, this.settings, () => {
      this.aheadMs = this.ahead()
    })
    return js.stringify(this.tests.map((test) => nameOf(test).slice(0, maxName)))
  }

  start(index: number): string {
    this.report = null
    const test = this.tests[index]
    if (test) void this.runner.run(test).then((failed) => this.write(failed))
    return 'pending'
  }

  poll(): string {
    if (this.report === null && !this.goOn()) this.runner.fail(new Error('The promise never settled: nothing is left that could settle it.'))
    return this.report ?? 'pending'
  }

  /** The assertion that went missing when a promise was rejected and nobody noticed, as JSON. */
  unheard(): string {
    const error = unheardFailure()
    return error ? thrownAsJson(error) : ''
  }

  /** Runs what is due next, unless the step at hand may not take so long. Real time does not count: it is the machine's. */
  private goOn(): boolean {
    const nextAt = this.clock.nextAt()
    if (nextAt === Infinity) return false
    const waitedMs = this.ahead() - this.aheadMs + js.max(0, nextAt - this.clock.now())
    if (waitedMs > this.runner.timeoutMs) {
      this.runner.fail(new OutOfTime())
      return true
    }
    return runTimer(this.clock, (thrown) => this.runner.fail(thrown))
  }

  private ahead(): number {
    return this.clock.now() - js.OriginalDate.now()
  }

  private write(failed: { error: unknown } | null): void {
    const thrown = failed ? `"thrown":${thrownAsJson(failed.error)},` : ''
    this.report = `{${thrown}"printed":${js.stringify(this.printed.take())}}`
  }
}

function runTimer(clock: Clock, caught: (thrown: unknown) => void): boolean {
  try {
    return clock.runNext()
  } catch (thrown) {
    caught(thrown)
    return true
  }
}

function loadState(answer: Answer): string {
  return answer.isEvaluated() ? 'ready' : 'pending'
}

/** Jest's message stands for itself; what else was thrown is told by its name and where. */
function thrownAsJson(thrown: unknown): string {
  const { name, message, stack } = describeThrown(thrown)
  const isAssertion = typeof thrown === 'object' && thrown !== null && 'matcherResult' in thrown
  return `{"name":${js.stringify(isAssertion ? '' : name)},"message":${js.stringify(message)},"stack":${js.stringify(isAssertion ? '' : stack)}}`
}

function globalsOf(registry: Registry, jest: Record<string, unknown>): Record<string, unknown> {
  const { test, describe } = registry
  return Object.freeze({
    test,
    it: test,
    fit: test.only,
    xtest: test.skip,
    xit: test.skip,
    describe,
    fdescribe: describe.only,
    xdescribe: describe.skip,
    beforeAll: registry.hook('beforeAll'),
    beforeEach: registry.hook('beforeEach'),
    afterEach: registry.hook('afterEach'),
    afterAll: registry.hook('afterAll'),
    expect,
    jest,
  })
}

const maxName = 500
