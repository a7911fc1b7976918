/** The codes that older names still have: https://webidl.spec.whatwg.org/#idl-DOMException-error-names */
const codes: Record<string, number> = {
  InvalidCharacterError: 5,
  NotSupportedError: 9,
  InvalidStateError: 11,
  SyntaxError: 12,
  InvalidAccessError: 15,
  TypeMismatchError: 17,
  AbortError: 20,
  QuotaExceededError: 22,
  TimeoutError: 23,
  DataCloneError: 25,
}

/** https://webidl.spec.whatwg.org/#idl-DOMException */
export class DOMException extends Error {
  readonly code: number

  constructor(message = '', name = 'Error') {
    super(message)
    // As a property of its own: `name` of an Error may be assigned.
    Object.defineProperty(this, 'name', { value: String(name), writable: true, configurable: true })
    this.code = codes[name] ?? 0
  }
}
