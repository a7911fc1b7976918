import { expect } from 'expect'
import { scopesTo, type Callback, type HookKind, type Scope, type Test } from './registry.ts'

/** Runs tests one by one, in order, with the hooks of the scopes that they stand in. */
export class Runner {
  private readonly tests: Test[]
  private readonly entered = new Map<Scope, { error: unknown } | null>()
  private abandon: (reason: unknown) => void = () => {}

  constructor(tests: Test[]) {
    this.tests = tests
  }

  /** Resolves to what the test threw first, or null when it passed. */
  async run(test: Test): Promise<{ error: unknown } | null> {
    const scopes = scopesTo(test.scope)
    const body = (await this.enter(scopes)) ?? (await this.attempt(test, scopes))
    const left = await this.leave(test)
    return body ?? left
  }

  /** Fails the step at hand: nothing will settle it, or a timer threw. */
  fail(reason: unknown): void {
    this.abandon(reason)
  }

  private async enter(scopes: Scope[]): Promise<{ error: unknown } | null> {
    for (const scope of scopes) {
      if (!this.entered.has(scope)) this.entered.set(scope, await this.hooks([scope], 'beforeAll'))
      const failed = this.entered.get(scope)
      if (failed) return failed
    }
    return null
  }

  private async attempt(test: Test, scopes: Scope[]): Promise<{ error: unknown } | null> {
    expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false, numPassingAsserts: 0, suppressedErrors: [] })
    const before = await this.hooks(scopes, 'beforeEach')
    const outcome = before ?? (await this.body(test))
    const after = await this.hooks(scopes.toReversed(), 'afterEach')
    return outcome ?? after
  }

  private async body({ run, mustFail }: Test): Promise<{ error: unknown } | null> {
    const outcome = (await this.step(run)) ?? unmetAssertions()
    if (!mustFail) return outcome
    return outcome ? null : { error: new Error('The test was expected to fail, and passed.') }
  }

  /** Hooks that follow a scope's last test. */
  private async leave(test: Test): Promise<{ error: unknown } | null> {
    const later = this.tests.slice(this.tests.indexOf(test) + 1).flatMap(({ scope }) => scopesTo(scope))
    return this.hooks(scopesTo(test.scope).filter((scope) => !later.includes(scope)).toReversed(), 'afterAll')
  }

  private async hooks(scopes: Scope[], kind: HookKind): Promise<{ error: unknown } | null> {
    for (const scope of scopes) {
      for (const hook of scope.hooks[kind]) {
        const failed = await this.step(hook)
        if (failed) return failed
      }
    }
    return null
  }

  private async step(run: Callback): Promise<{ error: unknown } | null> {
    try {
      await new Promise<unknown>((resolve, reject) => {
        this.abandon = reject
        if (run.length > 0) run(doneCallback(resolve, reject))
        // Resolving with a promise that never settles would leave nothing to reject.
        else Promise.resolve(run()).then(resolve, reject)
      })
      return null
    } catch (error) {
      return { error }
    }
  }
}

function doneCallback(resolve: (value: unknown) => void, reject: (reason: unknown) => void) {
  const done = (reason?: unknown) => (reason === undefined || reason === null ? resolve(undefined) : reject(reason))
  return Object.assign(done, { fail: (reason: unknown) => reject(reason ?? new Error('The test called done.fail.')) })
}

/** What `expect.assertions` or `expect.hasAssertions` announced and did not come. */
function unmetAssertions(): { error: unknown } | null {
  const [first] = expect.extractExpectedAssertionsErrors()
  return first ? { error: first.error } : null
}
