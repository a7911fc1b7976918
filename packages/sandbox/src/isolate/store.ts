import { structuredClone } from './clone.ts'

type Document = { id: unknown } & Record<string, unknown>

/** One collection of documents, in the order in which they were first put. Documents are copied in and out. */
class Collection {
  readonly #documents = new Map<string, Document>()

  constructor(documents: Document[]) {
    for (const document of documents) this.#documents.set(String(document.id), document)
  }

  /** The document, or undefined. An id from an address is text, so `1` and `'1'` are the same. */
  async get(id: unknown): Promise<unknown> {
    return structuredClone(this.#documents.get(String(id)))
  }

  async list(): Promise<unknown> {
    return structuredClone([...this.#documents.values()])
  }

  /** Stores under `document.id`, in place of what was there. Returns what is stored. */
  async put(document: unknown): Promise<unknown> {
    if (!isDocument(document)) throw new TypeError('put(document): a document is an object with an `id`')
    const copy = structuredClone(document) as Document
    this.#documents.set(String(copy.id), copy)
    return structuredClone(copy)
  }

  /** Whether there was such a document. */
  async delete(id: unknown): Promise<boolean> {
    return this.#documents.delete(String(id))
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'id' in value && value.id !== undefined && value.id !== null
}

/** `env.store`: a collection for every name; those that nobody filled are empty. */
export function createStore(initial: Record<string, unknown[]>): object {
  const collections = new Map(Object.entries(initial).map(([name, documents]) => [name, new Collection(documents as Document[])]))
  return new Proxy(Object.create(null) as object, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined
      const known = collections.get(name) ?? new Collection([])
      collections.set(name, known)
      return known
    },
    has: (_target, name) => typeof name === 'string' && collections.has(name),
    set: () => false,
  })
}
