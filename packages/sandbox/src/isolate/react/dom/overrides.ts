import { originalOf, type Property } from './crossing.ts'

/**
 * Properties that React, Testing Library and spies define on single elements or on prototypes, to hear of what is done
 * to them. They cannot become properties of a stand-in; its members ask here instead.
 */
const overrides = new WeakMap<object, Map<string, Property>>()
const flags = new Map<string, { isOverridden: boolean }>()
/** Of members of prototypes that ask: what they are when nothing overrides them. */
const plainMembers = new WeakMap<object, Property>()

/** The property of a prototype that asks whether it is overridden, for one that does not. */
export function asking(name: string, plain: Property): Property {
  const flag = flagOf(name)
  const get = function (this: unknown): unknown {
    return flag.isOverridden ? read(findOverride(this, name) ?? plain, this) : read(plain, this)
  }
  const set = function (this: unknown, value: unknown): void {
    const { set: write } = (flag.isOverridden ? findOverride(this, name) : undefined) ?? plain
    if (write) Reflect.apply(write, this, [value])
  }
  plainMembers.set(get, plain)
  const isWritable = 'set' in plain
  return { get: Object.freeze(get), ...(isWritable && { set: Object.freeze(set) }), enumerable: plain.enumerable ?? false, configurable: true }
}

/** `Object.defineProperty` of the harness and its libraries. */
export function defineProperty<T extends object>(target: T, key: PropertyKey, descriptor: Property): T {
  if (Reflect.defineProperty(target, key, descriptor)) return target
  if (typeof key !== 'string' || originalOf(target) === undefined) throw new TypeError(`Cannot define property: ${String(key)}`)
  override(target, key, descriptor)
  return target
}

/** `Object.defineProperties` of the harness and its libraries. */
export function defineProperties<T extends object>(target: T, descriptors: Record<PropertyKey, Property>): T {
  for (const key of Reflect.ownKeys(descriptors)) defineProperty(target, key, descriptors[key] ?? {})
  return target
}

/** `Object.getOwnProperty` of the harness and its libraries: of a member that asks, what it is otherwise. */
export function getOwnPropertyDescriptor(target: object, key: PropertyKey): Property | undefined {
  const overridden = overrides.get(target)?.get(String(key))
  const own: Property | undefined = overridden ?? (Reflect.getOwnPropertyDescriptor(Object(target) as object, key) as Property | undefined)
  const plain = own?.get && plainMembers.get(own.get)
  return plain ? { ...plain } : own && { ...own }
}

/** Puts a property before the member of that name, for one stand-in or for all that inherit from a prototype of theirs. */
export function override(target: object, name: string, descriptor: Property): void {
  const own = overrides.get(target) ?? new Map<string, Property>()
  overrides.set(target, own.set(name, { ...own.get(name), ...descriptor }))
  flagOf(name).isOverridden = true
}

function flagOf(name: string): { isOverridden: boolean } {
  const flag = flags.get(name) ?? { isOverridden: false }
  flags.set(name, flag)
  return flag
}

function findOverride(self: unknown, name: string): Property | undefined {
  for (let holder = self as object | null; holder; holder = Reflect.getPrototypeOf(holder)) {
    const own = overrides.get(holder)?.get(name)
    if (own && ('value' in own || own.get)) return own
  }
  return undefined
}

function read(property: Property, self: unknown): unknown {
  return property.get ? Reflect.apply(property.get, self, []) : property.value
}

