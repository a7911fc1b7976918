export type TextSelection = { text: string; start: number; end: number }

/** Replaces `from`–`to` by `insert` and selects `start`–`end` of the result. */
export type TextEdit = { from: number; to: number; insert: string; start: number; end: number }

export const indentUnit = '  '

/** What Tab does: an indent at the caret, or one before every selected line. */
export function indent({ text, start, end }: TextSelection): TextEdit {
  if (!text.slice(start, end).includes('\n')) return replaceSelection({ text, start, end }, indentUnit)
  return changeLines({ text, start, end }, (line) => (line === '' ? line : indentUnit + line))
}

/** What Shift+Tab does: one indent less before every selected line. */
export function outdent(selection: TextSelection): TextEdit {
  return changeLines(selection, (line) => line.replace(/^( {1,2}|\t)/, ''))
}

/** What Enter does: the new line starts as deep as this one. */
export function breakLine(selection: TextSelection): TextEdit {
  const { text, start } = selection
  const depth = /^[ \t]*/.exec(text.slice(lineStart(text, start), start))?.[0] ?? ''
  return replaceSelection(selection, `\n${depth}`)
}

function replaceSelection({ start, end }: TextSelection, insert: string): TextEdit {
  const caret = start + insert.length
  return { from: start, to: end, insert, start: caret, end: caret }
}

/** Changes every line that the selection touches; the selection stays on the text that it was on. */
function changeLines({ text, start, end }: TextSelection, change: (line: string) => string): TextEdit {
  const from = lineStart(text, start)
  const to = lineEnd(text, end)
  const lines = text.slice(from, to).split('\n')
  const insert = lines.map(change).join('\n')
  const grownFirst = change(lines[0] ?? '').length - (lines[0] ?? '').length
  const newStart = Math.max(from, start + grownFirst)
  return { from, to, insert, start: newStart, end: Math.max(newStart, end + insert.length - (to - from)) }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found === -1 ? text.length : found
}
