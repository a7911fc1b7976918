import * as js from '../intrinsics.ts'
import { isCalledByTests } from './caller.ts'
import { environment } from './node-globals.ts'

/**
 * Makes the built-ins unchangeable for the answer, since the spec and Jest's matchers share them with it. The tests may
 * replace their methods, as `jest.spyOn(Math, 'random')` and fake timers do.
 *
 * While it is loaded an answer may still add methods (`Array.prototype.last`); `close` refuses anything else that was
 * added, and from then on nothing can be. Globals that are `besides` are no built-ins, and stay as they are too.
 */
export function lockBuiltIns(besides: ReadonlySet<unknown>): { close(): string | null } {
  const locked = reachable(roots(besides))
  const before = locked.map((object) => ({ object, keys: new Set(Reflect.ownKeys(object)), prototype: Reflect.getPrototypeOf(object) }))
  for (const object of locked) lockProperties(object)
  lockProperties(globalThis, besides)
  // Nothing is added to these in good faith, and all else inherits from the one and is described by the other.
  Object.preventExtensions(Object.prototype)
  Object.preventExtensions(Error)
  return {
    close: () => {
      for (let index = 0; index < before.length; index += 1) {
        const known = before[index]
        if (!known) continue
        const problem = tampering(known)
        if (problem !== null) return problem
        Reflect.preventExtensions(known.object)
      }
      return null
    },
  }
}

/** Locks what stands in for a built-in from now on, a fake `Date` for example. */
export function lockStandIn(object: unknown): void {
  if (isObject(object)) lockProperties(object)
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
  found.push(Reflect.getPrototypeOf(Uint8Array), Reflect.getPrototypeOf(Uint8Array.prototype))
  return found.filter((each) => isObject(each) && each !== globalThis) as object[]
}

function reachable(from: object[]): object[] {
  const seen = new Set<object>(from)
  for (const object of seen) {
    const parent = Reflect.getPrototypeOf(object)
    if (parent) seen.add(parent)
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
      for (const part of [value, get, set] as unknown[]) if (isObject(part) && part !== globalThis && part !== environment) seen.add(part)
    }
  }
  return [...seen]
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function lockProperties(object: object, besides: ReadonlySet<unknown> = none): void {
  for (const key of Reflect.ownKeys(object)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
    if (!descriptor?.configurable || besides.has(key)) continue
    if (isReplaceable(object, key, descriptor)) Reflect.defineProperty(object, key, replaceable(object, key, descriptor))
    else Reflect.defineProperty(object, key, 'value' in descriptor ? { writable: key === 'stackTraceLimit', configurable: false } : { configurable: false })
  }
}

const none: ReadonlySet<unknown> = new Set()

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
  const get = () => current
  function set(this: unknown, own: unknown): void {
    if (isObject(this) && this !== holder) {
      js.put(this, key as string, own)
      return
    }
    if (!isCalledByTests(set)) throw new TypeError(`Cannot assign to read only property '${String(key)}' of a built-in`)
    current = own
  }
  replaceables.add(get)
  return { get, set, enumerable: enumerable ?? false, configurable: false }
}

const replaceables = new WeakSet<() => unknown>()

/** How Jest sees a property that it is to spy on: what can be replaced by assigning to it is no accessor to it. */
export function descriptorOf(object: object, key: string): PropertyDescriptor | undefined {
  const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
  if (!descriptor?.get || !replaceables.has(descriptor.get)) return descriptor
  return { value: descriptor.get(), writable: true, enumerable: descriptor.enumerable ?? false, configurable: true }
}
