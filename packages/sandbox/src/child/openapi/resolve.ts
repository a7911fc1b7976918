import type { WireValue } from '@assay/contracts'
import { AnswerFault } from '../answer-fault.ts'
import { withPathParameters } from './effective.ts'

/**
 * The document with what each local `$ref` points to in its place, as wire value. A `$ref` within what it points to is
 * cut to `{}`; one that leads nowhere or out of the document stays. Members beside a `$ref` win over the target's.
 * Operations hold the parameters of their path.
 *
 * Schemas that refer to each other in many ways unfold to more than can be taken: then references are followed less
 * deep, and cut beyond. No check looks that far.
 */
export function resolveRefs(document: unknown): WireValue {
  for (const maxFollowed of [maxDepth, 8, 6, 5, 4, 3]) {
    try {
      return withPathParameters(new Resolution(document, maxFollowed).resolve(document, []))
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
    }
  }
  throw new AnswerFault('output-limit', 'With its references resolved the document is larger than can be taken.')
}

const maxNodes = 200_000
const maxDepth = 500

class TooLarge extends Error {}

class Resolution {
  private readonly root: unknown
  /** References within what references point to are followed so many times. */
  private readonly maxFollowed: number
  private anchors: Map<string, object> | null = null
  private nodes = 0

  constructor(root: unknown, maxFollowed: number) {
    this.root = root
    this.maxFollowed = maxFollowed
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
    if (path.includes(ref) || path.length >= this.maxFollowed) return {}
    const target = this.find(ref.slice(1))
    if (target === undefined) return this.members(holder, path, depth)
    const resolved = this.resolve(target, [...path, ref], depth + 1)
    const { $ref: _ref, ...beside } = holder as Record<string, unknown>
    const isObject = typeof resolved === 'object' && resolved !== null && !Array.isArray(resolved)
    return isObject ? { ...resolved, ...asRecord(this.members(beside, path, depth)) } : resolved
  }

  /** What a URI fragment points to: a JSON pointer, or the `$anchor` of a schema. */
  private find(fragment: string): unknown {
    if (fragment === '' || fragment.startsWith('/')) return findByPointer(this.root, fragment)
    this.anchors ??= collectAnchors(this.root, new Map())
    return this.anchors.get(decoded(fragment))
  }

  private members(value: object, path: string[], depth: number): WireValue {
    const entries = Object.entries(value).map(([key, member]): [string, WireValue] => [key, this.resolve(member, path, depth + 1)])
    return Object.hasOwn(value, '$') ? { $: 'object', entries } : Object.fromEntries(entries)
  }

  /** References to references can unfold without end although none is a cycle. */
  private count(depth: number): void {
    this.nodes += 1
    if (this.nodes > maxNodes || depth > maxDepth) throw new TooLarge()
  }
}

function asRecord(value: WireValue): Record<string, WireValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** RFC 6901, section 6. */
function findByPointer(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => decoded(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      return (value as Record<string, unknown>)[key]
    }, root)
}

/** The first object with each `$anchor`: https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2 */
function collectAnchors(value: unknown, anchors: Map<string, object>): Map<string, object> {
  if (typeof value !== 'object' || value === null) return anchors
  if ('$anchor' in value && typeof value.$anchor === 'string' && !anchors.has(value.$anchor)) anchors.set(value.$anchor, value)
  for (const member of Object.values(value)) collectAnchors(member, anchors)
  return anchors
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
