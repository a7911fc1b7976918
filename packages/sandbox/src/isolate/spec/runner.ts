import { caughtFailure, forgetFailures, unheardFailure } from './assertions.ts'
import { onBehalfOfTests } from './caller.ts'
import { isPromise } from './jest/jest-util.ts'
import { expect } from './matchers.ts'
import { isGuarded } from './mocks.ts'
import { nameOf, scopesTo, type Callback, type HookKind, type Scope, type Step, type Test } from './registry.ts'
import type { Settings } from './settings.ts'

type Outcome = { error: unknown } | null

/** Runs tests one by one, in order, with the hooks of the scopes that they stand in. */
export class Runner {
  /** How long the step at hand may take. */
  timeoutMs = 0
  private readonly tests: Test[]
  private readonly settings: Settings
  private readonly entered = new Map<Scope, Outcome>()
  private readonly started: () => void
  private abandon: (reason: unknown) => void = () => {}

  /** `started` is called at the start of each step. */
  constructor(tests: Test[], settings: Settings, started: () => void) {
    this.tests = tests
    this.settings = settings
    this.started = started
  }

  /** Resolves to what the test threw first, or null when it passed. */
  async run(test: Test): Promise<Outcome> {
    const scopes = scopesTo(test.scope)
    const body = (await this.enter(scopes)) ?? (await this.attempts(test, scopes))
    const left = await this.leave(test)
    return body ?? left
  }

  /** Fails the step at hand: nothing will settle it, or a timer threw. */
  fail(reason: unknown): void {
    this.abandon(reason)
  }

  private async enter(scopes: Scope[]): Promise<Outcome> {
    for (const scope of scopes) {
      if (!this.entered.has(scope)) this.entered.set(scope, await this.hooks([scope], 'beforeAll', {}))
      const failed = this.entered.get(scope)
      if (failed) return failed
    }
    return null
  }

  private async attempts(test: Test, scopes: Scope[]): Promise<Outcome> {
    let outcome = await this.attempt(test, scopes)
    for (let left = this.settings.retries; outcome && left > 0; left -= 1) outcome = await this.attempt(test, scopes)
    return outcome
  }

  private async attempt(test: Test, scopes: Scope[]): Promise<Outcome> {
    forgetFailures()
    expect.setState({ assertionCalls: 0, currentTestName: nameOf(test), expectedAssertionsNumber: null, isExpectingAssertions: false, numPassingAsserts: 0, suppressedErrors: [] })
    const shared = {}
    const before = await this.hooks(scopes, 'beforeEach', shared)
    const body = before ?? (await this.step(test, shared, 'a test'))
    const after = await this.hooks(scopes.toReversed(), 'afterEach', shared)
    const outcome = body ?? after ?? unmetAssertions()
    if (!test.mustFail) return outcome
    return outcome ? null : { error: new Error('The test was expected to fail, and passed.') }
  }

  /** Hooks that follow a scope's last test. */
  private async leave(test: Test): Promise<Outcome> {
    const later = this.tests.slice(this.tests.indexOf(test) + 1).flatMap(({ scope }) => scopesTo(scope))
    return this.hooks(scopesTo(test.scope).filter((scope) => !later.includes(scope)).toReversed(), 'afterAll', {})
  }

  private async hooks(scopes: Scope[], kind: HookKind, shared: object): Promise<Outcome> {
    for (const scope of scopes) {
      for (const hook of scope.hooks[kind]) {
        const failed = await this.step(hook, shared, 'a hook')
        if (failed) return failed
      }
    }
    return null
  }

  /** `shared` is `this` of a test and of its hooks. */
  private async step({ run, timeoutMs }: Step, shared: object, what: string): Promise<Outcome> {
    this.timeoutMs = timeoutMs ?? this.settings.timeoutMs
    this.started()
    try {
      await new Promise<unknown>((resolve, reject) => {
        this.abandon = reject
        if (run.length > 0) void Promise.resolve(run.call(shared, doneCallback(resolve, reject))).catch(reject)
        // Resolving with a promise that never settles would leave nothing to reject.
        else Promise.resolve(what === 'a test' ? awaitable(call(run, shared)) : call(run, shared)).then(resolve, reject)
      })
      return null
    } catch (error) {
      return { error: error instanceof OutOfTime ? new Error(`Exceeded timeout of ${this.timeoutMs} ms for ${what}.`) : error }
    }
  }
}

/** The step at hand takes longer than it may. */
export class OutOfTime extends Error {}

/** A hook may be a method of a mock itself: `afterEach(mock.mockClear)`. */
function call(run: Callback, shared: object): unknown {
  return isGuarded(run) ? onBehalfOfTests(() => run.call(shared)) : run.call(shared)
}

/** What Jest does not know how to wait for, it takes for a mistake in a test. */
function awaitable(returned: unknown): unknown {
  if (returned === undefined || isPromise(returned)) return returned
  throw new Error(`test functions can only return Promise or undefined.\nReturned value: ${typeof returned}`)
}

function doneCallback(resolve: (value: unknown) => void, reject: (reason: unknown) => void) {
  const done = (reason?: unknown) => (reason === undefined || reason === null ? resolve(undefined) : reject(reason))
  return Object.assign(done, { fail: (reason: unknown) => reject(reason ?? new Error('The test called done.fail.')) })
}

/**
 * What `expect.assertions` or `expect.hasAssertions` announced and did not come, or failed and went missing. A test that
 * announces its assertions means to hear of each; of others only what the answer itself can have caught counts.
 */
function unmetAssertions(): Outcome {
  const { expectedAssertionsNumber, isExpectingAssertions } = expect.getState()
  const isAnnounced = typeof expectedAssertionsNumber === 'number' || isExpectingAssertions
  const [first] = expect.extractExpectedAssertionsErrors()
  const error = first?.error ?? (isAnnounced ? unheardFailure() : caughtFailure())
  return error ? { error } : null
}
