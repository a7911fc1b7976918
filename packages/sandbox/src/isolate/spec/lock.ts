import * as js from '../intrinsics.ts'
import { isCalledByTests, watchCallers } from './caller.ts'
import { environment } from './node-globals.ts'
import { hideSources } from './sources.ts'

/**
 * Makes the built-ins unchangeable for the answer, since the spec and Jest's matchers share them with it. The tests may
 * replace their methods, as `jest.spyOn(Math, 'random')` and fake timers do. Globals that are `besides` are no built-ins,
 * and stay as they are.
 */
export function lockBuiltIns(besides: ReadonlySet<unknown>): BuiltIns {
  hideSources()
  const known = new Map<object, Known>()
  let all: Known[] = []
  lockReachable(roots(besides), known, Error)
  // Nothing is added to it in good faith, and all else inherits from it.
  Object.preventExtensions(Object.prototype)
  return {
    finish: () => {
      watchCallers()
      for (const each of known.values()) lockAdded(each, known)
      lockReachable([...roots(besides), Error], known)
      lockProperties(globalThis, Reflect.ownKeys(globalThis).filter((key) => !besides.has(key)))
      // What describes all errors.
      Object.preventExtensions(Error)
      all = [...known.values()]
    },
    close: () => {
      for (let index = 0; index < all.length; index += 1) {
        const each = all[index]
        if (!each) continue
        const problem = tampering(each)
        if (problem !== null) return problem
        Reflect.preventExtensions(each.object)
      }
      return null
    },
  }
}

export interface BuiltIns {
  /** Locks what V8 writes to when it makes a context from a snapshot. To be called in the context that the answer will run in, before it does. */
  finish(): void
  /**
   * While it is loaded an answer may still add methods (`Array.prototype.last`). This refuses anything else that was
   * added, by telling what, and from then on nothing can be.
   */
  close(): string | null
}

/** Locks what stands in for a built-in from now on, a fake `Date` for example. */
export function lockStandIn(object: unknown): void {
  if (isObject(object)) lockProperties(object, Reflect.ownKeys(object))
}

interface Known {
  object: object
  keys: Set<string | symbol>
  prototype: object | null
}

/** Names that change how values are compared or written when all objects of a kind have them. */
const refusedNames = new Set<unknown>([
  'toJSON', 'then', 'stack', 'asymmetricMatch', '$$typeof', 'nodeType', 'nodeName', 'tagName', 'isEqualNode', 'calls', 'mock', '_isMockFunction', '__esModule',
])

function tampering({ object, keys, prototype }: Known): string | null {
  if (Reflect.getPrototypeOf(object) !== prototype) return 'The answer replaces the prototype of a built-in, which is not possible here.'
  const now = Reflect.ownKeys(object)
  for (let index = 0; index < now.length; index += 1) {
    const key = now[index] ?? ''
    if (!keys.has(key) && !isPlainMethod(object, key)) return `The answer adds ${String(key)} to a built-in: only methods can be added here.`
  }
  return null
}

function isPlainMethod(object: object, key: string | symbol): boolean {
  if (typeof key === 'symbol' || refusedNames.has(key) || String(Number(key)) === key) return false
  const { value, get } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
  return typeof (value ?? get) === 'function'
}

/** Globals, and the prototypes that no global leads to. */
function roots(besides: ReadonlySet<unknown>): object[] {
  const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).filter(([name]) => !besides.has(name))
  const found = globals.map(([, { value }]): unknown => value)
  const generator = function* () {}
  const asyncGenerator = async function* () {}
  const iterators = [[].values(), ''[Symbol.iterator](), new Map().values(), new Set().values(), 'a'.matchAll(/a/g), generator(), asyncGenerator()]
  const functions = [generator, asyncGenerator, async () => {}, Reflect.getPrototypeOf(Uint8Array) ?? {}]
  for (const object of [...iterators, ...functions]) found.push(Reflect.getPrototypeOf(object))
  found.push(Reflect.getPrototypeOf(Uint8Array), Reflect.getPrototypeOf(Uint8Array.prototype), Reflect.getPrototypeOf(globalThis))
  return found.filter((each) => isObject(each) && each !== globalThis) as object[]
}

/** Locks what is reachable and not known yet. */
function lockReachable(from: object[], known: Map<object, Known>, except: object | null = null): void {
  const found = new Set(from.filter((each) => !known.has(each)))
  for (const object of found) {
    if (object === except) continue
    const keys = Reflect.ownKeys(object)
    known.set(object, { object, keys: new Set(keys), prototype: Reflect.getPrototypeOf(object) })
    for (const part of partsOf(object, keys)) if (!known.has(part)) found.add(part)
    lockProperties(object, keys)
  }
}

/** Locks what V8 added to what was locked. */
function lockAdded({ object, keys }: Known, known: Map<object, Known>): void {
  const now = Reflect.ownKeys(object)
  if (now.length === keys.size) return
  const added = now.filter((key) => !keys.has(key))
  for (const key of added) keys.add(key)
  lockReachable(partsOf(object, added), known)
  lockProperties(object, added)
}

function partsOf(object: object, keys: (string | symbol)[]): object[] {
  const parts: unknown[] = [Reflect.getPrototypeOf(object)]
  for (const key of keys) {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
    parts.push(value, get, set)
  }
  return parts.filter((part) => isObject(part) && part !== globalThis && part !== environment) as object[]
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function lockProperties(object: object, keys: (string | symbol)[]): void {
  for (const key of keys) {
    const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
    if (!descriptor || !isOpen(object, descriptor)) continue
    if (descriptor.configurable && isReplaceable(object, key, descriptor)) Reflect.defineProperty(object, key, replaceable(object, key, descriptor))
    else Reflect.defineProperty(object, key, 'value' in descriptor ? { writable: key === 'stackTraceLimit', configurable: false } : { configurable: false })
  }
}

/** The length of Array.prototype stays open: what inherits it has a length of its own by assignment. */
function isOpen(object: object, { configurable, writable }: PropertyDescriptor): boolean {
  return configurable === true || (writable === true && !Array.isArray(object))
}

/** Classes stay what they are, since matchers ask them; so do symbols, which V8 is fastest with as they are. */
function isReplaceable(object: object, key: string | symbol, { value }: PropertyDescriptor): boolean {
  if (typeof key === 'symbol' || value === undefined) return false
  if (object === globalThis) return replaceableGlobals.has(key)
  return typeof value === 'function' || object === Object.prototype || inherited.has(key)
}

const replaceableGlobals = new Set<unknown>([
  'console', 'performance', 'process', 'Date', 'Intl', 'crypto', 'structuredClone', 'queueMicrotask',
  'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate',
])

/** No methods, but objects are commonly given their own. */
const inherited = new Set<unknown>(['name', 'message'])

/**
 * An accessor that reads as the property does, lets objects that inherit it have their own by assignment, and lets
 * nobody but the tests replace it.
 */
function replaceable(holder: object, key: string | symbol, { value, enumerable }: PropertyDescriptor): PropertyDescriptor {
  let current: unknown = value
  const accessor: { get: () => unknown; set: (this: unknown, own: unknown) => void } = {
    get: () => current,
    set(own) {
      if (isObject(this) && this !== holder) js.put(this, key as string, own)
      else if (isCalledByTests(accessor.set)) current = own
      else throw new TypeError(`Cannot assign to read only property '${String(key)}' of a built-in`)
    },
  }
  replaceables.add(accessor.get)
  return { get: Object.freeze(accessor.get), set: Object.freeze(accessor.set), enumerable: enumerable ?? false, configurable: false }
}

const replaceables = new WeakSet<() => unknown>()

/** How Jest sees a property that it is to spy on: what can be replaced by assigning to it is no accessor to it. */
export function descriptorOf(object: object, key: string): PropertyDescriptor | undefined {
  const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
  if (!descriptor?.get || !replaceables.has(descriptor.get)) return descriptor
  return { value: descriptor.get(), writable: true, enumerable: descriptor.enumerable ?? false, configurable: true }
}
