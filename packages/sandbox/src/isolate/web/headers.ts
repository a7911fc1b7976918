export type HeadersInit = Headers | Iterable<readonly [string, string]> | Record<string, string>

/** https://fetch.spec.whatwg.org/#headers-class; values of one name are joined, those of set-cookie kept apart. */
export class Headers {
  readonly #values = new Map<string, string[]>()

  constructor(init?: HeadersInit | null) {
    for (const [name, value] of entriesOf(init)) this.append(name, value)
  }

  append(name: string, value: string): void {
    const key = normalizeName(name)
    this.#values.set(key, [...(this.#values.get(key) ?? []), normalizeValue(value)])
  }

  set(name: string, value: string): void {
    this.#values.set(normalizeName(name), [normalizeValue(value)])
  }

  get(name: string): string | null {
    return this.#values.get(normalizeName(name))?.join(', ') ?? null
  }

  has(name: string): boolean {
    return this.#values.has(normalizeName(name))
  }

  delete(name: string): void {
    this.#values.delete(normalizeName(name))
  }

  getSetCookie(): string[] {
    return [...(this.#values.get('set-cookie') ?? [])]
  }

  forEach(visit: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this) visit.call(self, value, name, this)
  }

  *entries(): Generator<[string, string]> {
    const names = [...this.#values.keys()].sort((a, b) => (a < b ? -1 : 1))
    for (const name of names) {
      const values = this.#values.get(name) ?? []
      if (name === 'set-cookie') for (const value of values) yield [name, value]
      else yield [name, values.join(', ')]
    }
  }

  *keys(): Generator<string> {
    for (const [name] of this.entries()) yield name
  }

  *values(): Generator<string> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.entries()
  }

  get [Symbol.toStringTag](): string {
    return 'Headers'
  }
}

function entriesOf(init: HeadersInit | null | undefined): (readonly [string, string])[] {
  if (init === undefined || init === null) return []
  if (typeof init !== 'object') throw new TypeError('Headers are made of an object, of pairs or of other headers')
  const pairs = Symbol.iterator in init ? [...init] : Object.entries(init)
  if (pairs.some((pair) => pair.length !== 2)) throw new TypeError('Headers are made of pairs of a name and a value')
  return pairs
}

function normalizeName(name: string): string {
  const text = String(name)
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text)) throw new TypeError(`"${text}" is no valid header name`)
  return text.toLowerCase()
}

function normalizeValue(value: string): string {
  const text = String(value).replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, '')
  if (/[\0\r\n]/.test(text)) throw new TypeError('A header value must not contain line breaks')
  if (/[\u0100-\uffff]/.test(text)) throw new TypeError('A header value must not contain characters beyond Latin-1: use encodeURIComponent')
  return text
}
