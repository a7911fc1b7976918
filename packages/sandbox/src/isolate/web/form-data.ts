/** https://xhr.spec.whatwg.org/#interface-formdata for texts; answers get no files. */
export class FormData {
  #entries: [string, string][] = []

  append(name: string, value: string): void {
    this.#entries.push([String(name), String(value)])
  }

  set(name: string, value: string): void {
    this.delete(name)
    this.append(name, value)
  }

  get(name: string): string | null {
    return this.#entries.find(([key]) => key === name)?.[1] ?? null
  }

  getAll(name: string): string[] {
    return this.#entries.filter(([key]) => key === name).map(([, value]) => value)
  }

  has(name: string): boolean {
    return this.#entries.some(([key]) => key === name)
  }

  delete(name: string): void {
    this.#entries = this.#entries.filter(([key]) => key !== name)
  }

  forEach(visit: (value: string, name: string, form: FormData) => void, self?: unknown): void {
    for (const [name, value] of this.#entries) visit.call(self, value, name, this)
  }

  *entries(): Generator<[string, string]> {
    for (const [name, value] of this.#entries) yield [name, value]
  }

  *keys(): Generator<string> {
    for (const [name] of this.#entries) yield name
  }

  *values(): Generator<string> {
    for (const [, value] of this.#entries) yield value
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.entries()
  }

  get [Symbol.toStringTag](): string {
    return 'FormData'
  }
}

/** Reads `application/x-www-form-urlencoded` and the text fields of `multipart/form-data`. */
export function parseForm(text: string, contentType: string): FormData {
  const form = new FormData()
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary !== undefined) for (const [name, value] of multipartFields(text, boundary)) form.append(name, value)
  else if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    for (const [name, value] of new URLSearchParams(text)) form.append(name, value)
  } else throw new TypeError(`A body of type "${contentType}" holds no form`)
  return form
}

function multipartFields(text: string, boundary: string): [string, string][] {
  return text.split(`--${boundary}`).flatMap((part): [string, string][] => {
    const [, head = '', body = ''] = /^\r\n(.*?)\r\n\r\n(.*)\r\n$/s.exec(part) ?? []
    const name = /content-disposition:[^\r\n]*\bname="([^"]*)"/i.exec(head)?.[1]
    return name === undefined ? [] : [[name, body]]
  })
}
