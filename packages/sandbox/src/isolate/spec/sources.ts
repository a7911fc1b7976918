import * as js from '../intrinsics.ts'

let sources: string[] = []

/** Says what the author's files hold. */
export function keepSources(texts: string[]): void {
  sources = texts
}

/**
 * Shows no answer the source of a function of the tests that says what is expected: it may be handed one to call back.
 * The text of all others is what it is.
 */
export function hideSources(): void {
  function toString(this: unknown): string {
    const text = js.functionToString(this as () => unknown)
    return isOfTests(text) ? 'function () { [native code] }' : text
  }
  Reflect.defineProperty(Function.prototype, 'toString', { value: toString, writable: true, configurable: true })
}

function isOfTests(text: string): boolean {
  return text.includes('expect') && sources.some((source) => source.includes(text))
}
