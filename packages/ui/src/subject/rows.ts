export type Side = 'old' | 'new'

/** One line of a subject as drawn. `line` is 1-based on its side; headings of a diff have none. `oldLine`: where a line that a diff keeps stood before. */
export type SubjectRow =
  | { type: 'heading'; text: string }
  | { type: 'context' | 'added' | 'removed'; side: Side; line: number; text: string; oldLine?: number }

export type Subject = { form: 'snippet' | 'diff'; text: string }

/** The lines of a snippet or a unified diff. Only removed lines belong to the old side. */
export function subjectRows({ form, text }: Subject): SubjectRow[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return form === 'diff' ? diffRows(lines) : lines.map((content, index) => ({ type: 'context', side: 'new', line: index + 1, text: content }))
}

function diffRows(lines: string[]): SubjectRow[] {
  const next = { old: 0, new: 0 }
  const left = { old: 0, new: 0 }
  return lines.flatMap((content): SubjectRow[] => {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(content)
    if (hunk) {
      next.old = Number(hunk[1])
      left.old = Number(hunk[2] ?? 1)
      next.new = Number(hunk[3])
      left.new = Number(hunk[4] ?? 1)
      return [{ type: 'heading', text: content }]
    }
    if (content.startsWith('\\')) return []
    // Outside a hunk's lines stand the names of the files; inside, `---` is a removed line that starts with `--`.
    if (left.old === 0 && left.new === 0) return [{ type: 'heading', text: content }]
    return [hunkRow(content, next, left)]
  })
}

function hunkRow(content: string, next: Record<Side, number>, left: Record<Side, number>): SubjectRow {
  const text = content.slice(1)
  const take = (side: Side) => {
    left[side] -= 1
    next[side] += 1
    return next[side] - 1
  }
  if (content.startsWith('-')) return { type: 'removed', side: 'old', line: take('old'), text }
  if (content.startsWith('+')) return { type: 'added', side: 'new', line: take('new'), text }
  return { type: 'context', side: 'new', oldLine: take('old'), line: take('new'), text }
}
