/* oxlint-disable typescript/unbound-method -- taking methods off their prototypes is what this file is for */

/**
 * The built-ins that the harness uses once an answer's code may have run, captured before it does. An answer may
 * replace anything that it can reach; these it cannot.
 */

/** Turns a method into a function of its `this` that does not look anything up when called. */
function uncurry<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
): (self: This, ...args: Args) => Result {
  return Function.prototype.call.bind(method)
}

export const { apply, construct, ownKeys, getPrototypeOf, setPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect
export const { isArray } = Array
export const { is, keys, assign } = Object
export const { stringify, parse } = JSON
export const { min, max, floor, trunc } = Math
export const { isFinite, isNaN } = Number
export const ObjectPrototype = Object.prototype
export const ArrayPrototype = Array.prototype
export const MapPrototype = Map.prototype
export const SetPrototype = Set.prototype
export const OriginalPromise = Promise
export const OriginalDate = Date
export const OriginalMap = Map
export const OriginalSet = Set
export const OriginalWeakMap = WeakMap
export const text = String
export const toBigInt = BigInt

export const subscribe: (promise: Promise<unknown>, onFulfilled: (value: unknown) => void, onRejected?: (thrown: unknown) => void) => unknown =
  uncurry(Promise.prototype.then)
export const resolved = Promise.resolve.bind(Promise)
export const dateToISOString = uncurry(Date.prototype.toISOString)
export const dateGetTime = uncurry(Date.prototype.getTime)
export const mapForEach = uncurry(Map.prototype.forEach)
export const setForEach = uncurry(Set.prototype.forEach)
export const setAdd = uncurry(Set.prototype.add)
export const setHas = uncurry(Set.prototype.has)
export const setDelete = uncurry(Set.prototype.delete)
export const mapGet = uncurry(Map.prototype.get)
export const mapSet = uncurry(Map.prototype.set)
export const mapHas = uncurry(Map.prototype.has)
export const bigintToString = uncurry(BigInt.prototype.toString)
export const isEnumerable = uncurry(Object.prototype.propertyIsEnumerable)
export const hasOwn = uncurry(Object.prototype.hasOwnProperty)
export const functionToString = uncurry(Function.prototype.toString)
export const slice = uncurry(String.prototype.slice)
export const indexOf = uncurry(String.prototype.indexOf)
export const regexpSource = uncurry(getter(RegExp.prototype, 'source'))
export const regexpFlags = uncurry(getter(RegExp.prototype, 'flags'))
export const mapSize = uncurry(getter(Map.prototype, 'size'))
export const setSize = uncurry(getter(Set.prototype, 'size'))

function getter(prototype: object, name: string): (this: unknown) => unknown {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!found) throw new TypeError(`no getter ${name}`)
  return found
}

/** The object without a prototype: what an answer puts on prototypes, `toJSON` for example, does not get into it. */
export function bare<T extends object>(value: T): T {
  setPrototypeOf(value, null)
  return value
}

/**
 * Gives an object a property as an assignment would, without asking setters that an answer put on a prototype. The
 * description inherits nothing, since a `get` for all objects would make it invalid; there is one, as making one is slow.
 */
export function put(target: object, key: string | number, value: unknown): void {
  description.value = value
  defineProperty(target, key, description)
  description.value = undefined
}
const description: PropertyDescriptor = bare({ value: undefined, writable: true, enumerable: true, configurable: true })

/** Whether the brand check that `probe` makes holds for the value, whatever its prototype says. */
export function passes(probe: (value: never) => unknown, value: unknown): boolean {
  try {
    probe(value as never)
    return true
  } catch {
    return false
  }
}
