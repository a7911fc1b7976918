import { bind } from 'jest-each'
import { convertDescriptorToString } from './jest/jest-util.ts'

export type Callback = (...args: unknown[]) => unknown
export type HookKind = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll'
export type Mode = 'only' | 'skip' | 'todo' | null

/** A `describe`, or the file itself, which has no parent. */
export interface Scope {
  title: string
  parent: Scope | null
  mode: Mode
  hooks: Record<HookKind, Callback[]>
  tests: Test[]
}

export interface Test {
  title: string
  scope: Scope
  mode: Mode
  run: Callback
  /** Of `test.failing`: passes when it throws. */
  mustFail: boolean
}

/** What a spec declares while its modules are evaluated. */
export class Registry {
  private readonly tests: Test[] = []
  private current = newScope('', null, null)
  private closed = false

  readonly test = this.withTables((title, run) => this.declare(title, run, null), {
    only: this.tableOf('only'),
    skip: this.tableOf('skip'),
    failing: this.withTables((title, run) => this.declare(title, run, null, true), {}),
    todo: (title: unknown) => this.declare(title, () => {}, 'todo'),
  })
  readonly describe = this.withTables((title, body) => this.open(title, body, null), {
    only: this.withTables((title, body) => this.open(title, body, 'only'), {}),
    skip: this.withTables((title, body) => this.open(title, body, 'skip'), {}),
  })

  hook(kind: HookKind): (run: Callback) => void {
    return (run) => {
      this.current.hooks[kind].push(run)
    }
  }

  /** Ends the declarations; the tests that are to run, in order. */
  close(): Test[] {
    this.closed = true
    const focused = this.tests.some(({ mode }) => mode === 'only')
    return this.tests.filter(({ mode }) => mode === 'only' || (mode === null && !focused))
  }

  private tableOf(mode: Mode) {
    return this.withTables((title, run) => this.declare(title, run, mode), {})
  }

  private withTables<Variants extends object>(declare: (title: unknown, run: Callback) => void, variants: Variants) {
    const each = bind((title: string, run: Callback) => declare(title, run))
    return Object.freeze(Object.assign((title: unknown, run: Callback) => declare(title, run), { each }, variants))
  }

  private declare(title: unknown, run: unknown, mode: Mode, mustFail = false): void {
    if (this.closed) throw new Error('Tests must be declared while the spec is loaded.')
    if (typeof run !== 'function') throw new TypeError(`The test "${String(title)}" has no function; use test.todo for one to be written.`)
    const test = { title: String(convertDescriptorToString(title)), scope: this.current, mode: mode ?? inheritedSkip(this.current), run: run as Callback, mustFail }
    this.tests.push(test)
    this.current.tests.push(test)
  }

  private open(title: unknown, body: Callback, mode: Mode): void {
    const parent = this.current
    const scope = newScope(String(convertDescriptorToString(title)), parent, mode ?? parent.mode)
    this.current = scope
    try {
      body()
    } finally {
      this.current = parent
    }
    if (scope.mode === 'only' && !scope.tests.some((test) => test.mode === 'only')) {
      for (const test of scope.tests) test.mode ??= 'only'
    }
  }
}

function inheritedSkip({ mode }: Scope): Mode {
  return mode === 'skip' ? 'skip' : null
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
