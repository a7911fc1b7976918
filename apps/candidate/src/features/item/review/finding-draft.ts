import type { Finding } from '@assay/contracts'
import { selectedLines, type LineSelection } from '@assay/ui/line-selection'

/** A finding that is being written; `replaces` is the index of the one that is being changed. */
export type FindingDraft = { selection: LineSelection | null; kind: string; why: string; replaces: number | null }

export const emptyDraft: FindingDraft = { selection: null, kind: '', why: '', replaces: null }

export function toDraft(findings: Finding[], index: number): FindingDraft {
  const finding = findings[index]
  if (!finding) return emptyDraft
  const [anchor, head] = finding.lines
  return { selection: { side: finding.side, anchor, head }, kind: finding.kind, why: finding.why, replaces: index }
}

/** The finding, or null while lines or kind are missing. */
export function toFinding({ selection, kind, why }: FindingDraft): Finding | null {
  if (!selection || kind === '') return null
  return { lines: selectedLines(selection), side: selection.side, kind, why: why.trim() }
}

/** The draft with one end of its lines typed in, unchanged by what is no line number. A single line moves as one. */
export function withLine(draft: FindingDraft, end: 'anchor' | 'head', text: string): FindingDraft {
  const line = Number.parseInt(text, 10)
  if (!(line >= 1)) return draft
  const { selection } = draft
  const isSingle = !selection || selection.anchor === selection.head
  const both = { side: selection?.side ?? 'new', anchor: line, head: line }
  return { ...draft, selection: isSingle && end === 'anchor' ? both : { ...(selection ?? both), [end]: line } }
}
