import { isCalledByTests, onBehalfOfTests } from './caller.ts'

/**
 * Keeps mock functions, which answers are handed, from being changed by them: what a mock recorded can be read by
 * anyone and changed only by the tests. parent/jest-bundle.ts has Jest's mocks ask here.
 */

type Callable = (...args: never[]) => unknown

const mocks = new WeakSet<object>()
const guarded = new WeakSet<object>()

/** Whether it is a mock function indeed, and not something that says so. */
export function isMock(value: unknown): boolean {
  return typeof value === 'function' && mocks.has(value)
}

/** Whether it is a method of a mock that only the tests may call, as they may by handing it to a hook. */
export function isGuarded(value: Callable): boolean {
  return guarded.has(value)
}

/** Makes the methods of a new mock its own for good, and those that change it the tests'. */
export function sealMock(mock: Callable): void {
  mocks.add(mock)
  for (const key of Reflect.ownKeys(mock)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(mock, key)
    if (!descriptor?.writable || key === 'prototype') continue
    const value: unknown = descriptor.value
    const kept = typeof value === 'function' && !readers.has(key) ? guard(value as Callable) : value
    Reflect.defineProperty(mock, key, { value: kept, writable: false, configurable: false })
  }
}

const readers = new Set<string | symbol>(['getMockImplementation', 'getMockName'])

function guard(method: Callable): Callable {
  function guarding(this: unknown, ...args: never[]): unknown {
    requireTests(guarding)
    return onBehalfOfTests(() => Reflect.apply(method, this, args))
  }
  guarded.add(guarding)
  return guarding
}

/** Throws unless `own`, a function of ours, was called by the tests. */
export function requireTests(own: Callable): void {
  if (!isCalledByTests(own)) throw new TypeError('Only the tests can change a mock function.')
}

/** What a mock recorded, kept up to date, for everyone to read and for the tests to change. */
export function recorded<State extends object>(state: State): State {
  return view(state, 'state') as State
}

/** What a mock keeps is its state, which holds lists; those of calls and results hold lists and objects of its own; all else is not the mock's. */
type Part = 'state' | 'entries' | 'entry'

const views = new WeakMap<object, object>()

function view(target: object, part: Part): object {
  const known = views.get(target)
  if (known) return known
  const proxy = new Proxy(target, handlers[part])
  views.set(target, proxy)
  return proxy
}

function shown(value: unknown, key: string | symbol, part: Part): unknown {
  if (typeof value !== 'object' || value === null || part === 'entry') return value
  return view(value, part === 'state' && (key === 'calls' || key === 'results') ? 'entries' : 'entry')
}

const handlers: Record<Part, ProxyHandler<object>> = { state: handlerOf('state'), entries: handlerOf('entries'), entry: handlerOf('entry') }

function handlerOf(part: Part): ProxyHandler<object> {
  return {
    get: (target, key) => shown(Reflect.get(target, key), key, part),
    getOwnPropertyDescriptor: (target, key) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(target, key)
      if (descriptor?.configurable) descriptor.value = shown(descriptor.value, key, part)
      return descriptor
    },
    set: function set(target, key, value) {
      requireTests(set)
      return Reflect.set(target, key, value)
    },
    defineProperty: function defineProperty(target, key, descriptor) {
      requireTests(defineProperty)
      return Reflect.defineProperty(target, key, descriptor)
    },
    deleteProperty: function deleteProperty(target, key) {
      requireTests(deleteProperty)
      return Reflect.deleteProperty(target, key)
    },
    setPrototypeOf: () => false,
    preventExtensions: () => false,
  }
}
