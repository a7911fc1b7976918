import { Blob, File } from './blob.ts'

type Entry = string | File

/** https://xhr.spec.whatwg.org/#interface-formdata */
export class FormData {
  #entries: [string, Entry][] = []

  append(name: string, value: string | Blob, fileName?: string): void {
    this.#entries.push([String(name), asEntry(value, fileName)])
  }

  /** Takes the place of the first entry of that name; the others go. */
  set(name: string, value: string | Blob, fileName?: string): void {
    const first = this.#entries.findIndex(([key]) => key === String(name))
    if (first < 0) return this.append(name, value, fileName)
    const entry: [string, Entry] = [String(name), asEntry(value, fileName)]
    this.#entries = this.#entries.flatMap((other, index) => (index === first ? [entry] : other[0] === String(name) ? [] : [other]))
  }

  get(name: string): Entry | null {
    return this.#entries.find(([key]) => key === name)?.[1] ?? null
  }

  getAll(name: string): Entry[] {
    return this.#entries.filter(([key]) => key === name).map(([, value]) => value)
  }

  has(name: string): boolean {
    return this.#entries.some(([key]) => key === name)
  }

  delete(name: string): void {
    this.#entries = this.#entries.filter(([key]) => key !== name)
  }

  forEach(visit: (value: Entry, name: string, form: FormData) => void, self?: unknown): void {
    for (const [name, value] of this.#entries) visit.call(self, value, name, this)
  }

  *entries(): Generator<[string, Entry]> {
    for (const [name, value] of this.#entries) yield [name, value]
  }

  *keys(): Generator<string> {
    for (const [name] of this.#entries) yield name
  }

  *values(): Generator<Entry> {
    for (const [, value] of this.#entries) yield value
  }

  [Symbol.iterator](): Generator<[string, Entry]> {
    return this.entries()
  }

  get [Symbol.toStringTag](): string {
    return 'FormData'
  }
}

function asEntry(value: string | Blob, fileName: string | undefined): Entry {
  if (!(value instanceof Blob)) return String(value)
  if (value instanceof File && fileName === undefined) return value
  const name = fileName ?? (value instanceof File ? value.name : 'blob')
  return new File([value], name, { type: value.type })
}
