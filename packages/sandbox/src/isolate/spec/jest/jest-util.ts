/** The little of jest-util that Jest's matchers, mocks and tables use once they run; the rest is about files and processes. */

export class ErrorWithStack extends Error {}

export function isPromise(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && typeof Reflect.get(value, 'then') === 'function'
}

export function pluralize(word: string, count: number): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** The name of a `describe` or `test` that is named by a function or a class. */
export function convertDescriptorToString(descriptor: unknown): unknown {
  return typeof descriptor === 'function' ? descriptor.name : descriptor
}

export function setGlobal(target: object, name: string, value: unknown): void {
  Reflect.set(target, name, value)
}
