import type { WireValue } from '@assay/contracts'
import { AnswerFault } from '../answer-fault.ts'

/**
 * The document with what each local `$ref` points to in its place, as wire value. A `$ref` within what it points to is
 * cut to `{}`; one that leads nowhere or out of the document stays. Members beside a `$ref` win over the target's.
 */
export function resolveRefs(document: unknown): WireValue {
  return new Resolution(document).resolve(document, [])
}

const maxNodes = 200_000
const maxDepth = 500

class Resolution {
  private readonly root: unknown
  private nodes = 0

  constructor(root: unknown) {
    this.root = root
  }

  resolve(value: unknown, path: string[], depth = 0): WireValue {
    this.count(depth)
    if (Array.isArray(value)) return value.map((item) => this.resolve(item, path, depth + 1))
    if (typeof value !== 'object' || value === null) return scalar(value)
    const { $ref: ref } = value as { $ref?: unknown }
    if (typeof ref === 'string' && ref.startsWith('#')) return this.follow(ref, value, path, depth)
    return this.members(value, path, depth)
  }

  private follow(ref: string, holder: object, path: string[], depth: number): WireValue {
    if (path.includes(ref)) return {}
    const target = find(this.root, ref)
    if (target === undefined) return this.members(holder, path, depth)
    const resolved = this.resolve(target, [...path, ref], depth + 1)
    const { $ref: _ref, ...beside } = holder as Record<string, unknown>
    const isObject = typeof resolved === 'object' && resolved !== null && !Array.isArray(resolved)
    return isObject ? { ...resolved, ...asRecord(this.members(beside, path, depth)) } : resolved
  }

  private members(value: object, path: string[], depth: number): WireValue {
    const entries = Object.entries(value).map(([key, member]): [string, WireValue] => [key, this.resolve(member, path, depth + 1)])
    return Object.hasOwn(value, '$') ? { $: 'object', entries } : Object.fromEntries(entries)
  }

  /** References to references can unfold without end although none is a cycle. */
  private count(depth: number): void {
    this.nodes += 1
    if (this.nodes > maxNodes || depth > maxDepth) {
      throw new AnswerFault('output-limit', 'With its references resolved the document is larger than can be taken.')
    }
  }
}

function asRecord(value: WireValue): Record<string, WireValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** JSON pointer in a URI fragment: RFC 6901, section 6. */
function find(root: unknown, ref: string): unknown {
  return ref
    .slice(1)
    .split('/')
    .slice(1)
    .map((token) => decoded(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      return (value as Record<string, unknown>)[key]
    }, root)
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}

function scalar(value: unknown): WireValue {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { $: Number.isNaN(value) ? 'nan' : value > 0 ? 'infinity' : '-infinity' }
  }
  if (typeof value === 'bigint') return { $: 'bigint', value: String(value) }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
