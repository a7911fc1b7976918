import { isAlias, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit, type Document, type ParsedNode } from 'yaml'
import type { Position } from '../../failure.ts'
import { AnswerFault } from '../answer-fault.ts'

const maxBytes = 256 * 1024

export interface ParsedDocument {
  data: unknown
  /** Where a key of the document itself stands; its beginning when there is no such key. */
  positionOf: (key: string) => Position
}

/**
 * Reads YAML, of which JSON is a part. Anchors and aliases are refused: a short document could otherwise unfold to an
 * endless one. Throws an AnswerFault with line and column.
 */
export function parseDocument(text: string): ParsedDocument {
  if (Buffer.byteLength(text) > maxBytes) throw fault('The document is larger than 256 KB.', null)
  const lines = new LineCounter()
  const document = onlyDocument(text, lines)
  const error = document.errors[0]
  if (error) throw fault(error.message.split(' at line ')[0] ?? error.message, positionAt(lines, error.pos[0]))
  refuseAliases(document, lines)
  return { data: document.toJS(), positionOf: (key) => positionAt(lines, offsetOf(key, document)) }
}

function onlyDocument(text: string, lines: LineCounter): Document.Parsed {
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: true, uniqueKeys: true, merge: false })
  const [document, second] = 'empty' in documents ? [] : documents
  if (!document) throw fault('The document is empty.', null)
  if (second) throw fault('There are several YAML documents, but one is asked for.', positionAt(lines, second.range[0]))
  return document
}

function refuseAliases(document: Document<ParsedNode>, lines: LineCounter): void {
  visit(document, (_key, node) => {
    if (!isNode(node)) return
    const anchored = 'anchor' in node && node.anchor !== undefined
    if (isAlias(node) || anchored) throw fault('Anchors and aliases are not allowed: use `$ref`.', positionAt(lines, node.range?.[0] ?? 0))
  })
}

function offsetOf(key: string, { contents }: Document.Parsed): number {
  const pair = isMap(contents) ? contents.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined
  return pair?.key.range[0] ?? contents?.range[0] ?? 0
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

function fault(message: string, at: Position | null): AnswerFault {
  return new AnswerFault('syntax-error', message, at)
}
