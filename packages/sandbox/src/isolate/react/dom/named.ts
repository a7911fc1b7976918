import type { Class, Crossing } from './crossing.ts'

/** Classes of collections, whose objects have properties named by what they hold, and those that can be written through them. */
export interface Collections {
  all: Class[]
  writable: Class[]
}

let collections: Collections = { all: [], writable: [] }

export function nameCollections(named: Collections): void {
  collections = named
}

export function isNamed(original: object): boolean {
  return Array.isArray(original) || collections.all.some((each) => original instanceof each)
}

/** The stand-in of a collection. Like any other it cannot get properties of its own. */
export function namedStandIn(crossing: Crossing, original: object, prototype: object): object {
  const target = Object.create(prototype) as object
  const isWritable = collections.writable.some((each) => original instanceof each)
  const isOwn = (key: string | symbol): key is string => typeof key === 'string' && !(key in prototype)
  return new Proxy(target, {
    get: (_, key, receiver) => (isOwn(key) ? crossing.outward(Reflect.get(original, key)) : undefined) ?? Reflect.get(target, key, receiver),
    set(_, key, value, receiver) {
      if (isWritable && isOwn(key)) return Reflect.set(original, key, typeof value === 'number' ? value : String(value))
      return Reflect.set(target, key, value, receiver)
    },
    has: (_, key) => Reflect.has(target, key) || (isOwn(key) && Reflect.has(original, key)),
    deleteProperty: (_, key) => !(isWritable && isOwn(key)) || Reflect.deleteProperty(original, key),
    ownKeys: () => Reflect.ownKeys(original).filter(isOwn),
    getOwnPropertyDescriptor(_, key) {
      const own = isOwn(key) ? Reflect.getOwnPropertyDescriptor(original, key) : undefined
      return own && { value: crossing.outward(own.value), writable: isWritable, enumerable: own.enumerable ?? false, configurable: true }
    },
    defineProperty: () => false,
    setPrototypeOf: () => false,
    preventExtensions: () => false,
  })
}
