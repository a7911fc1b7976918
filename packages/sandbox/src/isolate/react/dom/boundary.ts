import HappyException from 'happy-dom/lib/exception/DOMException.js'
import { isObject, originalOf, pair, standInOf, type Crossing, type Stranger } from './crossing.ts'
import { Prototypes } from './prototypes.ts'
import { StandIns } from './stand-ins.ts'

/** The one way between happy-dom and the world outside. */
export class Boundary implements Crossing {
  readonly prototypes = new Prototypes(this)
  private readonly standIns = new StandIns(this, this.prototypes)
  private readonly callbacks = new WeakMap<object, Callback>()
  private readonly listeners = new WeakMap<Callback, object>()
  /** Objects of answers and specs that the DOM only keeps for them: details of events, states of the history. */
  private readonly kept = new WeakSet<object>()

  outward = (value: unknown): unknown => {
    if (!isObject(value) || this.kept.has(value)) return value
    return standInOf(value) ?? (typeof value === 'function' ? this.listeners.get(value as Callback) : this.outwardObject(value))
  }

  outwardError = (thrown: unknown): unknown => {
    if (!(thrown instanceof HappyException)) return thrown
    const error = standInOf(thrown) ?? new DOMException(thrown.message, thrown.name)
    pair(thrown, error)
    return error
  }

  inward = (value: unknown, stranger: Stranger): unknown => {
    if (!isObject(value)) return value
    return originalOf(value) ?? (typeof value === 'function' ? this.callbackFor(value) : this.takeStranger[stranger](value))
  }

  adopt = (made: object, prototype: object): object => this.standIns.make(made, prototype)

  private outwardObject(value: object): unknown {
    if (value instanceof Promise) return value.then(this.outward, (reason: unknown) => Promise.reject(this.outwardError(reason)))
    if (isIterator(value)) return Array.from(value as Iterable<unknown>, this.outward).values()
    if (value instanceof Error) return this.outwardError(value)
    if (isData(value)) return structuredClone(value)
    const prototype = Reflect.getPrototypeOf(value)
    if (prototype === Array.prototype) return (value as unknown[]).map(this.outward)
    if (prototype === Object.prototype || prototype === null) return mapValues(value, this.outward)
    return this.standIns.make(value)
  }

  private readonly takeStranger: Record<Stranger, (value: object) => unknown> = {
    text: (value) => (isData(value) ? value : String(value)),
    refused: () => {
      throw new TypeError('The argument is not an object of this document.')
    },
    options: (value) => {
      if (isData(value)) return value
      if (Array.isArray(value)) return value.map((element: unknown) => this.inward(element, 'options'))
      if ('handleEvent' in value) return this.callbackFor(value)
      return mapValues(value, (each, key) => this.inward(each, carried.has(key) ? 'kept' : 'text'))
    },
    kept: (value) => {
      this.kept.add(value)
      return value
    },
  }

  /** The function that the DOM calls in place of a listener, the same for the same listener. */
  private callbackFor(listener: object): Callback {
    const known = this.callbacks.get(listener)
    if (known) return known
    const { outward, inward } = this
    const callback = function (this: unknown, ...args: unknown[]): unknown {
      return inward(callListener(listener, outward(this), args.map(outward)), 'kept')
    }
    this.callbacks.set(listener, callback)
    this.listeners.set(callback, listener)
    return callback
  }
}

type Callback = (...args: unknown[]) => unknown

function callListener(listener: object, self: unknown, args: unknown[]): unknown {
  if (typeof listener === 'function') return Reflect.apply(listener, self, args)
  const handle: unknown = Reflect.get(listener, 'handleEvent')
  return typeof handle === 'function' ? Reflect.apply(handle, listener, args) : undefined
}

/** Keys of options whose values come back as they were given. */
const carried = new Set(['detail', 'data', 'state', 'error', 'reason'])

function isIterator(value: object): boolean {
  return Object.prototype.isPrototypeOf.call(iteratorPrototype, value)
}

const iteratorPrototype = Reflect.getPrototypeOf(Reflect.getPrototypeOf([].values()) ?? {}) ?? {}

function isData(value: object): boolean {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Date
}

function mapValues(object: object, map: (value: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]: [string, unknown]) => [key, map(value, key)]))
}
