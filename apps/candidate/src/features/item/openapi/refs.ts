export type JsonObject = Record<string, unknown>

/** Follows `$ref`s within a document; those that lead outside it, nowhere, or in a circle, lead to nothing. */
export class Refs {
  readonly #document: JsonObject

  constructor(document: JsonObject) {
    this.#document = document
  }

  /** The object that a value is or points to, empty for anything else. */
  object(value: unknown): JsonObject {
    let found = value
    for (let hops = 0; isObject(found) && typeof found['$ref'] === 'string'; hops += 1) {
      if (hops > maxHops) return {}
      found = this.#at(found['$ref'])
    }
    return isObject(found) ? found : {}
  }

  #at(ref: string): unknown {
    if (!ref.startsWith('#/')) return undefined
    const names = ref.slice(2).split('/').map((name) => decode(name).replaceAll('~1', '/').replaceAll('~0', '~'))
    return names.reduce<unknown>((value, name) => {
      if (Array.isArray(value)) return value[Number(name)]
      return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
    }, this.#document)
  }
}

const maxHops = 20

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
