import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { suggestion } from '../nearest.ts'
import { isTag, Tagged, tags } from './tags.ts'

export interface Position {
  line: number
  column: number
}

/** A place in a document: the keys and indexes that lead there. */
export type Path = readonly PropertyKey[]

/** A parsed YAML file. With `problems`, `data` is not to be used. */
export interface YamlDocument {
  data: unknown
  problems: { at: Position; message: string }[]
  /** Where the value at `path` stands, or what comes nearest to it. */
  positionOf(path: Path): Position
}

/** Enough for any question; aliases of aliases would be many more. */
const MAX_NODES = 100_000
const MAX_DEPTH = 100

/** Reads one YAML 1.2 document. Tags of the question format become `Tagged` values, all others are problems. */
export function parseYaml(text: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problems = document.errors.map(({ pos, message }) => ({ at: position(pos[0]), message: `not valid YAML: ${message}` }))
  const reader = new NodeReader(document, (node, message) => problems.push({ at: position(startOf(node)), message }))
  const data = problems.length > 0 ? undefined : reader.read(document.contents)
  return { data, problems, positionOf: (path) => position(findOffset(document, path)) }
}

/** Turns nodes into data. */
class NodeReader {
  readonly #document: Document
  readonly #report: (node: unknown, message: string) => void
  #nodes = 0

  constructor(document: Document, report: (node: unknown, message: string) => void) {
    this.#document = document
    this.#report = report
  }

  read(node: unknown, depth = 0): unknown {
    this.#nodes += 1
    if (this.#nodes === MAX_NODES || depth > MAX_DEPTH) this.#report(node, 'too much: aliases multiply, or values nest too deeply')
    if (this.#nodes >= MAX_NODES || depth > MAX_DEPTH) return undefined
    if (isAlias(node)) return this.read(node.resolve(this.#document), depth + 1)

    const tag = this.#tagOf(node)
    const value = this.#valueOf(node, tag, depth)
    return tag === null ? value : new Tagged(tag, value)
  }

  #tagOf(node: unknown): Tagged['tag'] | null {
    const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined
    if (tag === undefined || tag.startsWith('tag:yaml.org,2002:')) return null
    if (isTag(tag)) return tag
    this.#report(node, `unknown tag ${tag}; expected one of ${tags.join(', ')}.${suggestion(tag, tags)}`)
    return null
  }

  #valueOf(node: unknown, tag: Tagged['tag'] | null, depth: number): unknown {
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1))
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => [this.read(key, depth + 1), this.read(value, depth + 1)] as const)
      // Keys of a Map keep their types; those of an object are strings.
      return tag === '!map' ? new Map(entries) : Object.fromEntries(entries.map(([key, value]) => [String(key), value]))
    }
    if (!isScalar(node)) return null
    if (isImpreciseInteger(node.value, node.source)) {
      this.#report(node, `${node.source} is too large to be an exact number; write !bigint ${node.source}`)
    }
    return node.value
  }
}

function isImpreciseInteger(value: unknown, source: string | undefined): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^[-+]?\d+$/.test(source ?? '')
}

function findOffset(document: Document, path: Path): number {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
      if (!pair) return offset
      offset = startOf(pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (item === undefined) return offset
      offset = startOf(item)
      node = item
    } else return offset
  }
  return offset
}

function startOf(node: unknown): number {
  const ranged = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null
  return ranged?.[0] ?? 0
}
