/**
 * Makes the built-ins unchangeable, since the spec and Jest's matchers share them with the answer. Other globals stay as
 * they are: what a spec may spy on, such as `console`, timers, `Date.now` and `Math.random`, and no matcher uses.
 *
 * While it is loaded an answer may still add methods (`Array.prototype.last`); `close` refuses anything else that was
 * added, and from then on nothing can be.
 */
export function lockBuiltIns(): { close(): string | null } {
  const locked = reachable(roots())
  const before = locked.map((object) => ({ object, keys: new Set(Reflect.ownKeys(object)), prototype: Reflect.getPrototypeOf(object) }))
  for (const object of locked) lockProperties(object)
  lockGlobals()
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

interface Known {
  object: object
  keys: Set<string | symbol>
  prototype: object | null
}

const mutableGlobals = new Set<unknown>([
  'console', 'performance', 'Date', 'Intl', 'crypto', 'structuredClone', 'queueMicrotask',
  'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate',
])
const mutableProperties = new Set<unknown>(['random', 'now', 'stackTraceLimit'])

/** Properties that objects are commonly given although their prototype has them too; locked data properties would forbid it. */
const overridable = new Set<unknown>(['constructor', 'toString', 'toLocaleString', 'valueOf', 'toJSON', 'name', 'message', 'next', 'return', 'throw', 'then', 'catch', 'finally'])

/** Names that change how values are compared or written when all objects of a kind have them. */
const refusedNames = new Set<unknown>(['toJSON', 'then', 'asymmetricMatch', 'stack'])

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
  return typeof Reflect.getOwnPropertyDescriptor(object, key)?.value === 'function'
}

/** Globals, and the prototypes that no global leads to. */
function roots(): object[] {
  const found: unknown[] = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
    .filter(([name]) => name !== 'globalThis' && (!mutableGlobals.has(name) || name === 'Date' || name === 'Intl'))
    .map(([, { value }]): unknown => value)
  const generator = function* () {}
  const asyncGenerator = async function* () {}
  const iterators = [[].values(), ''[Symbol.iterator](), new Map().values(), new Set().values(), 'a'.matchAll(/a/g), generator(), asyncGenerator()]
  const functions = [generator, asyncGenerator, async () => {}, Reflect.getPrototypeOf(Uint8Array) ?? {}]
  for (const object of [...iterators, ...functions]) found.push(Reflect.getPrototypeOf(object))
  found.push(Reflect.getPrototypeOf(Uint8Array), Reflect.getPrototypeOf(Uint8Array.prototype))
  return found.filter(isObject)
}

function reachable(from: object[]): object[] {
  const seen = new Set<object>(from)
  for (const object of seen) {
    const parent = Reflect.getPrototypeOf(object)
    if (parent) seen.add(parent)
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
      for (const part of [value, get, set] as unknown[]) if (isObject(part) && part !== globalThis) seen.add(part)
    }
  }
  return [...seen]
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function lockProperties(object: object): void {
  for (const key of Reflect.ownKeys(object)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
    if (!descriptor?.configurable || mutableProperties.has(key)) continue
    if (isInherited(object, key) && 'value' in descriptor) Reflect.defineProperty(object, key, overridableProperty(object, key, descriptor))
    else Reflect.defineProperty(object, key, 'value' in descriptor ? { writable: false, configurable: false } : { configurable: false })
  }
}

function isInherited(object: object, key: string | symbol): boolean {
  return object === Object.prototype || ((typeof object === 'object' || object === Function.prototype) && overridable.has(key))
}

/** An accessor that reads as the property did, and lets objects that inherit it have their own by assignment. */
function overridableProperty(holder: object, key: string | symbol, { value, enumerable }: PropertyDescriptor): PropertyDescriptor {
  const original: unknown = value
  return {
    get: () => original,
    set(this: unknown, own: unknown) {
      if (!isObject(this) || this === holder) throw new TypeError(`Cannot assign to read only property '${String(key)}' of a built-in`)
      Reflect.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true })
    },
    enumerable: enumerable ?? false,
    configurable: false,
  }
}

function lockGlobals(): void {
  for (const key of Reflect.ownKeys(globalThis)) {
    if (!mutableGlobals.has(key)) Reflect.defineProperty(globalThis, key, { writable: false, configurable: false })
  }
}
