import { Answer, type Namespace } from '../answer.ts'
import type { Clock } from '../clock.ts'
import { installConsole, type Printed } from '../console.ts'
import { describeThrown } from '../describe-thrown.ts'
import * as js from '../intrinsics.ts'
import { unheardFailure } from './assertions.ts'
import { trustTests } from './caller.ts'
import { createJest, type Jest } from './jest-object.ts'
import { namesOf, type HolderModule, type Libraries } from './libraries.ts'
import { lockBuiltIns, type BuiltIns } from './lock.ts'
import { expect } from './matchers.ts'
import { installNodeGlobals } from './node-globals.ts'
import { nameOf, Registry, type Test } from './registry.ts'
import { OutOfTime, Runner } from './runner.ts'
import { keepSources } from './sources.ts'

/** Of child/commonjs-runtime.ts, which the child hands over: takes the module that a spec imports as `@jest/globals`. */
interface Hub {
  install: (globals: Globals) => void
  modules: Record<string, (...args: never[]) => unknown>
}

/** Takes a command. The answer is text; `pending` while promises or timers are still to run, then `poll` is to follow. */
export type Commands = (command: string, ...args: unknown[]) => string

/** What the globals of a world are made for. */
export interface Surroundings {
  clock: Clock
  /** Globals that are no built-ins, for everyone to change who can. */
  besides: ReadonlySet<unknown>
  libraries: Libraries
  /** Declares what comes before and after every test. */
  prepare: (registry: Registry) => void
  /** Gives the tests a `jest` that knows these surroundings. */
  adapt: (jest: Jest['methods']) => Jest['methods']
}

/** What tests run in. */
export interface World extends Surroundings {
  printed: Printed
  jest: Jest
  builtIns: BuiltIns
}

/** Takes its time, but may be done before a snapshot is made. What is not locked by then stays open. */
export function makeWorld(surroundings: Surroundings): World {
  const printed = installConsole()
  installNodeGlobals(printed.write)
  const { methods, ...jest } = createJest()
  return { ...surroundings, printed, jest: { methods: surroundings.adapt(methods), ...jest }, builtIns: lockBuiltIns(surroundings.besides) }
}

/**
 * Runs specs in a world. Its built-ins are locked, and are closed before the spec is loaded, so from then on ordinary
 * code works here as it is written.
 */
export function openSpecs({ clock, printed, jest, builtIns, libraries, prepare }: World, tell: (text: string) => void, maxPrinted: number): Commands {
  builtIns.finish()
  printed.keep(maxPrinted, tell)
  const tests = new Tests(clock, printed, jest)
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
  private readonly jest: Jest
  private tests: Test[] = []
  private runner: Runner
  private report: string | null = null
  /** How far the clock had jumped when the step at hand began. */
  private startedAtMs = 0

  constructor(clock: Clock, printed: Printed, jest: Jest) {
    this.clock = clock
    this.printed = printed
    this.jest = jest
    this.runner = new Runner([], jest.settings, () => {})
  }

  give({ install, modules }: Hub): void {
    this.jest.useModules(modules)
    install(globalsOf(this.registry, this.jest.methods))
  }

  /** Names of the tests, as JSON. */
  collect(): string {
    this.tests = this.registry.close()
    this.runner = new Runner(this.tests, this.jest.settings, () => {
      this.startedAtMs = this.clock.jumped()
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
    const waitedMs = this.clock.jumped() - this.startedAtMs + js.max(0, nextAt - this.clock.now())
    if (waitedMs > this.runner.timeoutMs) {
      this.runner.fail(new OutOfTime())
      return true
    }
    return runTimer(this.clock, (thrown) => this.runner.fail(thrown))
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

/** What a spec imports from `@jest/globals`. */
export type Globals = ReturnType<typeof globalsOf>

function globalsOf(registry: Registry, jest: Jest['methods']) {
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
