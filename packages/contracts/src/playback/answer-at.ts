import type { AnswerContent } from '../answer.ts'
import type { PlaybackChange } from '../playback-view.ts'
import { editContent } from './content-edit.ts'
import { partOfTyping } from './typing.ts'

/** What is in sight at a moment, and where something was last changed or selected (UTF-16 offsets in one of its files). */
export type AnswerAt = { content: AnswerContent | null; touched: { file: string; from: number; to: number } | null }

/** The answer at a moment, on the page on which something was changed last. A run of typing is shown as far as it had come. */
export function answerAt(changes: PlaybackChange[], atMs: number): AnswerAt {
  const pages = new Map<number, AnswerAt>()
  let last = 0
  for (const change of changes) {
    if (change.atMs > atMs) break
    pages.set(change.page, after(pages.get(change.page), change, atMs))
    last = change.page
  }
  return pages.get(last) ?? { content: null, touched: null }
}

function after(before: AnswerAt | undefined, change: PlaybackChange, atMs: number): AnswerAt {
  if (change.type === 'set') return { content: change.content, touched: null }
  const content = before?.content ?? null
  const { file, from } = change
  if (change.type === 'select') return { content, touched: { file, from: Math.min(from, change.to), to: Math.max(from, change.to) } }
  const share = change.spentMs === 0 ? 1 : Math.min(1, (atMs - change.atMs) / change.spentMs)
  const edit = partOfTyping(change, share)
  return { content: editContent(content, file, edit), touched: { file, from: edit.from, to: edit.from + edit.inserted.length } }
}
