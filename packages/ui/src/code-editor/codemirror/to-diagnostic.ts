import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { CodeMark } from '../props.ts'

/** Underlines the word at the place, or the line where no column is known; a place behind the text is its last line. */
export function toDiagnostic(doc: Text, { line, column, message }: CodeMark): Diagnostic {
  const { from, to, text } = doc.line(Math.min(line, doc.lines))
  if (column === null) return { severity: 'error', message, from, to }
  const at = Math.min(column - 1, text.length)
  const word = /^\w+/.exec(text.slice(at))?.[0] ?? ''
  return { severity: 'error', message, from: from + at, to: Math.min(to, from + at + Math.max(1, word.length)) }
}
