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
