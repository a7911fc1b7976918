import * as PropertySymbol from 'happy-dom/lib/PropertySymbol.js'
import { pair, type Class, type Crossing, type Member, type Property } from './crossing.ts'
import { expandoPrototype, reserve } from './expandos.ts'
import { fieldFor, functionFor, memberFor } from './members.ts'

/** The prototypes and classes of stand-ins, made when they are first needed. */
export class Prototypes {
  private readonly crossing: Crossing
  private readonly made = new WeakMap<object, object>([
    [Object.prototype, expandoPrototype],
    [Array.prototype, expandoPrototype],
  ])
  private readonly standIns = new WeakSet<object>()
  private readonly names = new Map<Class, string>()
  /** The window has variants of some classes, which know it: class → variant. */
  private readonly variants = new Map<Class, Class>()
  /** What is still open, while libraries that are parts of the harness adapt it. */
  private open: object[] | null = []

  constructor(crossing: Crossing) {
    this.crossing = crossing
  }

  /** Learns the names of the window's classes. To be called before anything stands in for them. */
  name(classes: Iterable<[string, Class]>): void {
    for (const [name, original] of classes) {
      const parent = isVariant(prototypeOf(original)) ? (Reflect.getPrototypeOf(original) as Class) : original
      if (parent !== original) this.variants.set(parent, original)
      if (!this.names.has(parent)) this.names.set(parent, name)
      reserve(Object.getOwnPropertyNames(parent.prototype))
    }
  }

  /** From now on no prototype or class of a stand-in changes any more. */
  freeze(): void {
    for (const each of this.open ?? []) Object.freeze(each)
    this.open = null
  }

  /** The prototype of the stand-ins of objects that have the given one. */
  of(original: object): object {
    const known = this.made.get(original)
    if (known) return known
    const parent = this.of(Reflect.getPrototypeOf(original) ?? Object.prototype)
    const made = isVariant(original) ? parent : this.make(original, parent)
    this.made.set(original, made)
    return made
  }

  has(prototype: object): boolean {
    return this.standIns.has(prototype)
  }

  classOf(original: Class): unknown {
    return this.of(prototypeOf(original)).constructor
  }

  private make(original: object, parent: object): object {
    const made = Object.create(parent) as object
    const makes = original.constructor as Class
    const name = this.names.get(makes) ?? makes.name
    for (const key of Object.getOwnPropertyNames(original)) {
      const member = Reflect.getOwnPropertyDescriptor(original, key)
      if (member && key !== 'constructor') Reflect.defineProperty(made, key, memberFor(this.crossing, key, member))
    }
    for (const key of fieldsOfClass[name] ?? []) Reflect.defineProperty(made, key, fieldFor(this.crossing, key))
    if (Symbol.iterator in original) Reflect.defineProperty(made, Symbol.iterator, memberFor(this.crossing, 'values', iterate))
    Reflect.defineProperty(made, Symbol.toStringTag, { value: name, configurable: true })
    Reflect.defineProperty(made, 'constructor', { value: this.makeClass(name, makes, made, parent), configurable: true })
    this.keep(made)
    return made
  }

  private makeClass(name: string, original: Class, prototype: object, parent: object): Class {
    const { crossing } = this
    const makes = this.variants.get(original) ?? original
    const made = {
      [name]: function (this: unknown, ...args: unknown[]): unknown {
        if (!new.target) throw new TypeError(`Class constructor ${name} cannot be invoked without 'new'`)
        return construct(crossing, makes, args, new.target.prototype as object)
      } as unknown as Class,
    }[name] as Class
    for (const key of Object.getOwnPropertyNames(original)) {
      const member = Reflect.getOwnPropertyDescriptor(original, key)
      if (member && !ofFunctions.has(key)) Reflect.defineProperty(made, key, staticFor(crossing, key, member, original))
    }
    Reflect.defineProperty(made, 'prototype', { value: prototype, writable: false })
    if (parent !== expandoPrototype) Reflect.setPrototypeOf(made, parent.constructor)
    for (const each of [original, makes]) pair(each, made)
    this.keep(made)
    return made
  }

  private keep(made: object): void {
    this.standIns.add(made)
    if (this.open) this.open.push(made)
    else Object.freeze(made)
  }
}

/** Fields of originals that libraries look for on prototypes. */
const fieldsOfClass: Record<string, string[]> = { HTMLTextAreaElement: ['type'] }
const ofFunctions = new Set(['length', 'name', 'prototype'])

const iterate: Property = {
  value(this: unknown) {
    return Array.from(this as Iterable<unknown>).values()
  },
}

function isVariant(prototype: object): boolean {
  return Object.hasOwn(prototype, PropertySymbol.window)
}

function prototypeOf(original: Class): object {
  return original.prototype as object
}

function staticFor(crossing: Crossing, name: string, member: Property, original: Class): Property {
  if (typeof member.value !== 'function') return memberFor(crossing, name, member)
  return { value: functionFor(crossing, name, member.value as Member, original), configurable: true }
}

function construct(crossing: Crossing, makes: Class, args: unknown[], prototype: object): unknown {
  try {
    const made = Reflect.construct(makes, args.map((value) => crossing.inward(value, 'options')))
    return crossing.adopt(made, prototype)
  } catch (thrown) {
    throw crossing.outwardError(thrown)
  }
}
