import { expect } from 'expect'
import { Answer, type Namespace } from './answer.ts'
import { installClock, type Clock } from './clock.ts'
import { installConsole } from './console.ts'
import { describeThrown } from './describe-thrown.ts'
import { installGlobals } from './globals.ts'
import * as js from './intrinsics.ts'
import { createJest } from './spec/jest-object.ts'
import { namesOf, noLibraries, type HolderModule, type Libraries } from './spec/libraries.ts'
import { lockBuiltIns } from './spec/lock.ts'
import { nameOf, Registry, type Test } from './spec/registry.ts'
import { Runner } from './spec/runner.ts'

/** Namespace of the module that a spec imports as `@jest/globals`, see child/spec-modules.ts. */
interface GlobalsModule {
  install(globals: Record<string, unknown>): void
}

/** What tests run in. */
export interface World {
  clock: Clock
  jest: Record<string, unknown>
  /** Locked by now. */
  builtIns: { close(): string | null }
  libraries: Libraries
  /** Declares what comes before and after every test. */
  prepare: (registry: Registry) => void
}

/** The harness of the spec engine, evaluated in an isolate before the answer. */
export function open(tell: (text: string) => void, maxPrinted: number) {
  installGlobals()
  const originMs = js.OriginalDate.now()
  const readReal = js.OriginalDate.now
  const clock = installClock(() => originMs + (readReal() - originMs))
  const jest = createJest()
  return openSpecs({ clock, jest, builtIns: lockBuiltIns(), libraries: noLibraries, prepare: () => {} }, tell, maxPrinted)
}

/**
 * Runs specs in a world of its own. Built-ins are locked before the answer runs and closed before the spec does, so
 * from then on ordinary code works here as it is written.
 */
export function openSpecs({ clock, jest, builtIns, libraries, prepare }: World, tell: (text: string) => void, maxPrinted: number) {
  const printed = installConsole(maxPrinted, tell)
  const registry = new Registry()
  const globals = globalsOf(registry, jest)
  prepare(registry)

  let loading: Answer | null = null
  let tests: Test[] = []
  let runner = new Runner([])
  let report: string | null = null

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
    globals: (namespace) => {
      ;(namespace as GlobalsModule).install(globals)
      return ''
    },
    collect: () => {
      tests = registry.close()
      runner = new Runner(tests)
      return `[${tests.map((test) => js.stringify(js.slice(nameOf(test), 0, maxName))).join(',')}]`
    },
    test: (index) => {
      loading = null
      report = null
      const test = tests[index as number]
      if (test) void runner.run(test).then((failed) => write(failed))
      return 'pending'
    },
    poll: () => {
      if (loading) return loading.isEvaluated() || runTimer() ? loadState(loading) : 'never'
      if (report === null && !runTimer()) runner.fail(new Error('The promise never settled: nothing is left that could settle it.'))
      return report ?? 'pending'
    },
    printed: () => printed.take(),
  }

  const write = (failed: { error: unknown } | null): void => {
    const thrown = failed ? `"thrown":${thrownAsJson(failed.error)},` : ''
    report = `{${thrown}"printed":${js.stringify(printed.take())}}`
  }

  const runTimer = (): boolean => {
    try {
      return clock.runNext()
    } catch (thrown) {
      runner.fail(thrown)
      return true
    }
  }

  return (command: string, ...args: unknown[]): string => commands[command]?.(...args) ?? ''
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
