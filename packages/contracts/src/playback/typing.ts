import type { PlaybackEvent } from './event.ts'
import { isHigh, type TextEdit } from './text-edit.ts'

/** A run of typing ends with a pause longer than this, so that thinking stays visible. */
const MOST_PAUSE_MS = 1000
const MOST_RUN_MS = 5000
/** What one key can insert: a character, a pair of brackets, a line break with its indent. Anything longer came at once. */
const byOneKey = /^(?:.{1,2}|\s+)$/su

/** The last event with an edit that goes on typing or deleting where it stopped, null when the edit stands for itself. */
export function joinTyping(last: PlaybackEvent, edit: TextEdit, atMs: number): PlaybackEvent | null {
  if (last.type !== 'edited') return null
  const spentMs = atMs - last.atMs
  if (spentMs < 0 || spentMs - last.spentMs > MOST_PAUSE_MS || spentMs > MOST_RUN_MS) return null
  if (goesOnTyping(last, edit)) return { ...last, inserted: last.inserted + edit.inserted, spentMs }
  if (goesOnDeleting(last, edit)) return { ...last, from: edit.from, removed: last.removed + edit.removed, spentMs }
  return null
}

/** What a run of typing (or deleting backwards) had done after a share (0–1) of its time. */
export function partOfTyping({ from, removed, inserted }: TextEdit, share: number): TextEdit {
  if (inserted === '') {
    const done = Math.round(removed * share)
    return { from: from + removed - done, removed: done, inserted }
  }
  const done = Math.round(inserted.length * share)
  return { from, removed, inserted: inserted.slice(0, isHigh(inserted.charCodeAt(done - 1)) ? done + 1 : done) }
}

function goesOnTyping(last: TextEdit & { spentMs: number }, edit: TextEdit): boolean {
  const wasTyped = last.spentMs > 0 || byOneKey.test(last.inserted)
  return wasTyped && last.inserted !== '' && edit.removed === 0 && byOneKey.test(edit.inserted) && edit.from === last.from + last.inserted.length
}

function goesOnDeleting(last: TextEdit, edit: TextEdit): boolean {
  return last.inserted === '' && edit.inserted === '' && edit.from + edit.removed === last.from
}
