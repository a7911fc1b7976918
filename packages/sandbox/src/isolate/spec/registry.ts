import { bind } from 'jest-each'
import { convertDescriptorToString } from './jest/jest-util.ts'

export type Callback = (...args: unknown[]) => unknown
export type HookKind = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll'
type Mode = 'only' | 'skip' | null

/** A test or hook as it was declared. `timeoutMs`: null for what the spec has set for all. */
export interface Step {
  run: Callback
  timeoutMs: number | null
}

/** A `describe`, or the file itself, which has no parent. */
export interface Scope {
  title: string
  parent: Scope | null
  mode: Mode
  hooks: Record<HookKind, Step[]>
  tests: Test[]
}

export interface Test extends Step {
  title: string
  scope: Scope
  mode: Mode
  /** Of `test.failing`: passes when it throws. */
  mustFail: boolean
}

interface Variant {
  mode: Mode
  mustFail: boolean
}

/** What a spec declares while its modules are evaluated. */
export class Registry {
  private readonly tests: Test[] = []
  private current = newScope('', null, null)
  private closed = false

  readonly test = this.testFunction()
  readonly describe = withMembers(this.describing(null), { only: this.describing('only'), skip: this.describing('skip') })

  hook(kind: HookKind): (run: unknown, timeoutMs?: unknown) => void {
    return (run, timeoutMs) => {
      this.refuseWhenClosed('Hooks')
      this.current.hooks[kind].push({ run: functionOf(run, kind), timeoutMs: msOf(timeoutMs) })
    }
  }

  /** Ends the declarations; the tests that are to run, in order. */
  close(): Test[] {
    this.closed = true
    const live = this.tests.filter(({ mode, scope }) => mode !== 'skip' && !isSkipped(scope))
    const focused = live.filter(({ mode }) => mode === 'only')
    return focused.length > 0 ? focused : live
  }

  /** `test` with all that Jest lets follow it: `.only.failing.each`, `.concurrent.skip`, … (one test runs after the other all the same). */
  private testFunction() {
    const plain = this.declaring({ mode: null, mustFail: false })
    const failing = this.declaring({ mode: null, mustFail: true })
    const only = withMembers(this.declaring({ mode: 'only', mustFail: false }), { failing: this.declaring({ mode: 'only', mustFail: true }) })
    const skip = withMembers(this.declaring({ mode: 'skip', mustFail: false }), { failing: this.declaring({ mode: 'skip', mustFail: true }) })
    const concurrent = withMembers(this.declaring({ mode: null, mustFail: false }), { only, skip, failing })
    return withMembers(plain, { only, skip, failing, concurrent, todo: () => this.refuseWhenClosed('Tests') })
  }

  private declaring(variant: Variant) {
    const declare = (title: unknown, run: unknown, timeoutMs?: unknown) => this.declare(title, run, timeoutMs, variant)
    return withMembers(declare, { each: bind((title: string, run: Callback, timeoutMs?: number) => this.declare(title, run, timeoutMs, variant)) })
  }

  private describing(mode: Mode) {
    const open = (title: unknown, body: unknown) => this.open(title, body, mode)
    return withMembers(open, { each: bind((title: string, body: Callback) => this.open(title, body, mode), false) })
  }

  private declare(title: unknown, run: unknown, timeoutMs: unknown, { mode, mustFail }: Variant): void {
    this.refuseWhenClosed('Tests')
    const known = mode === 'skip' && run === undefined ? () => {} : functionOf(run, `the test "${String(title)}"`)
    const test: Test = { title: textOf(title), scope: this.current, mode, run: known, timeoutMs: msOf(timeoutMs), mustFail }
    this.tests.push(test)
    this.current.tests.push(test)
  }

  private open(title: unknown, body: unknown, mode: Mode): void {
    this.refuseWhenClosed('describe')
    const parent = this.current
    const scope = newScope(textOf(title), parent, mode ?? parent.mode)
    this.current = scope
    try {
      functionOf(body, `describe "${scope.title}"`)()
    } finally {
      this.current = parent
    }
    if (scope.mode === 'only' && !scope.tests.some((test) => test.mode === 'only')) {
      for (const test of scope.tests) test.mode ??= 'only'
    }
  }

  private refuseWhenClosed(what: string): void {
    if (this.closed) throw new Error(`${what} cannot be declared inside a test: they are declared while the spec is loaded.`)
  }
}

function withMembers<Declare extends (...args: never[]) => unknown, Members extends object>(declare: Declare, members: Members): Declare & Members {
  return Object.assign(declare, members)
}

function functionOf(value: unknown, what: string): Callback {
  if (typeof value === 'function') return value as Callback
  throw new TypeError(`${what} has no function; use test.todo for a test that is to be written.`)
}

function msOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function textOf(title: unknown): string {
  return String(convertDescriptorToString(title))
}

function isSkipped(scope: Scope): boolean {
  return scopesTo(scope).some(({ mode }) => mode === 'skip')
}

function newScope(title: string, parent: Scope | null, mode: Mode): Scope {
  return { title, parent, mode, hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] }, tests: [] }
}

/** Scopes from the file to the one given. */
export function scopesTo(scope: Scope): Scope[] {
  return scope.parent ? [...scopesTo(scope.parent), scope] : [scope]
}

export function nameOf({ scope, title }: Test): string {
  return [...scopesTo(scope).slice(1).map((each) => each.title), title].join(' › ')
}
