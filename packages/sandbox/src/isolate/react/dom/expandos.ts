import { originalOf } from './crossing.ts'

/**
 * The prototype of all prototypes of stand-ins. A stand-in cannot get properties of its own, so that none can hide
 * what its prototype says; what React, Testing Library or an answer notes on one by assignment (`node.timer = id`) is
 * kept here instead, unless it has a name of the DOM's.
 */
export const expandoPrototype: object = new Proxy(Object.freeze(Object.create(Object.prototype) as object), {
  get: (target, key, receiver) => notes.get(receiver as object)?.get(key) ?? Reflect.get(target, key, receiver),
  set(_, key, value, receiver: object) {
    if (Reflect.defineProperty(receiver, key, { value, writable: true, enumerable: true, configurable: true })) return true
    if (originalOf(receiver) === undefined || reserved.has(key)) return false
    const own = notes.get(receiver) ?? new Map<string | symbol, unknown>()
    notes.set(receiver, own.set(key, value))
    return true
  },
})

const notes = new WeakMap<object, Map<string | symbol, unknown>>()

/** Names that mean something to promises, to matchers or to the language, and those of the DOM. */
const reserved = new Set<string | symbol>(['then', 'toJSON', 'asymmetricMatch', '$$typeof', 'stack', ...Reflect.ownKeys(Object.prototype)])
for (const { value } of Object.values(Object.getOwnPropertyDescriptors(Symbol))) if (typeof value === 'symbol') reserved.add(value)

export function reserve(names: Iterable<string>): void {
  for (const name of names) reserved.add(name)
}
