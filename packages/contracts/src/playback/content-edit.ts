import type { AnswerContent } from '../answer.ts'
import { applyEdit, diffText, type TextEdit } from './text-edit.ts'

/** An edit of one text of an answer: of a file by its name, of an answer that is one text by ''. */
export type ContentEdit = TextEdit & { file: string }

/** What leads from one answer to the next: edits of its texts, or the whole of it where that says less than it is. */
export type ContentChange = { edits: ContentEdit[] } | { content: AnswerContent | null }

/** The change between two storable answers, null when they are the same. */
export function changeBetween(before: AnswerContent | null, after: AnswerContent | null): ContentChange | null {
  const texts = textsOf(before)
  const next = textsOf(after)
  if (!texts || !next || !isSameFrame(before, after)) return JSON.stringify(before) === JSON.stringify(after) ? null : { content: after }
  const edits = Object.entries(next).flatMap(([file, text]) => {
    const edit = diffText(texts[file] ?? '', text)
    return edit ? [{ file, ...edit }] : []
  })
  return edits.length > 0 ? { edits } : null
}

/** The answer after an edit of one of its texts; an edit of what it does not have leaves it as it is. */
export function editContent(content: AnswerContent | null, file: string, edit: TextEdit): AnswerContent | null {
  if (content?.type === 'text' && file === '') return { ...content, text: applyEdit(content.text, edit) }
  if (content?.type !== 'files' || !Object.hasOwn(content.files, file)) return content
  return { ...content, files: { ...content.files, [file]: applyEdit(content.files[file] ?? '', edit) } }
}

/** The texts of an answer by file; null when it is no text. */
export function textsOf(content: AnswerContent | null): Record<string, string> | null {
  if (content?.type === 'text') return { '': content.text }
  return content?.type === 'files' ? content.files : null
}

/** Same type, language and names of files: only texts can differ. */
function isSameFrame(before: AnswerContent | null, after: AnswerContent | null): boolean {
  if (before?.type === 'text' && after?.type === 'text') return true
  if (before?.type !== 'files' || after?.type !== 'files' || before.language !== after.language) return false
  const names = Object.keys(after.files)
  return names.length === Object.keys(before.files).length && names.every((name) => Object.hasOwn(before.files, name))
}
