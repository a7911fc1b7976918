/**
 * Answers, specs, React and Testing Library hold stand-ins of the DOM's objects; happy-dom's own never get out. So
 * nothing that an answer does to an object of the DOM, to its prototypes or to its hidden state can change what a
 * query finds or a matcher reads: all there is to it are the members that a stand-in has.
 */
export interface Crossing {
  /** A value of the DOM as the world outside sees it: text and numbers as they are, objects as their stand-ins. */
  outward(value: unknown): unknown
  /** What was thrown inside, as an error of the world outside. */
  outwardError(thrown: unknown): unknown
  /** A value from outside as the DOM gets it. Throws a TypeError for a stranger that is refused. */
  inward(value: unknown, stranger: Stranger): unknown
  /** The stand-in of an object that was made from outside, by a class whose prototype is given. */
  adopt(made: object, prototype: object): object
}

/** How an object is taken that is none of the DOM's. */
export type Stranger = 'text' | 'refused' | 'options' | 'kept'

const standIns = new WeakMap<object, object>()
const originals = new WeakMap<object, object>()

export function pair(original: object, standIn: object): void {
  standIns.set(original, standIn)
  originals.set(standIn, original)
}

export function standInOf(original: object): object | undefined {
  return standIns.get(original)
}

/** What a stand-in stands in for; undefined for anything else. */
export function originalOf(standIn: unknown): object | undefined {
  return isObject(standIn) ? originals.get(standIn) : undefined
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

export type Member = (this: unknown, ...args: unknown[]) => unknown
/** A property descriptor. */
export interface Property {
  get?: Member
  set?: Member
  value?: unknown
  enumerable?: boolean
  configurable?: boolean
  writable?: boolean
}

export type Class = new (...args: unknown[]) => object
