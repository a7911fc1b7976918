import * as js from '../../intrinsics.ts'

/**
 * Which objects are asymmetric matchers. Jest asks for a method `asymmetricMatch`, which a value that an answer returns
 * could have too; parent/jest-bundle.ts has Jest's matchers ask here instead.
 */
const matchers = new WeakSet<object>()

export function brandMatcher(matcher: object): void {
  matchers.add(matcher)
}

export function isMatcher(value: unknown): boolean {
  return typeof value === 'object' && value !== null && matchers.has(value)
}

/** Whether what is compared with a set or map is none, or goes through its entries in a way of its own. */
export function isFalseCollection(value: object, expected: object): boolean {
  return [js.setSize, js.mapSize].some((size) => js.passes(size, expected) && !isGenuine(value, expected, size))
}

function isGenuine(value: object, expected: object, brand: (value: never) => unknown): boolean {
  return js.passes(brand, value) && js.getPrototypeOf(value) === js.getPrototypeOf(expected) && !js.hasOwn(value, Symbol.iterator)
}
