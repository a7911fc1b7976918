import type { KeptDraft } from './item-draft.ts'

/** A change of an item, null to forget it; the later turn of two is what counts. */
export interface Change {
  draft: KeptDraft | null
  turn: number
}

/** What the device's database has not confirmed yet, by item. */
export type Unstored = Map<string, Change>

const prefix = 'assay:leaving:'
const FORGET_AFTER_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Notes at once, in localStorage, what a page has that is being left: its database would answer when the page is gone, and
 * a browser takes back what it was writing then. Without the note a save that leaves with the page would come back as
 * another device's. Returns what takes the note away again, unless another page has written one since.
 */
export function noteLeaving(attemptId: string, unstored: Unstored): () => void {
  const key = prefix + attemptId
  try {
    const note = JSON.stringify({ notedAt: Date.now(), answers: [...unstored] })
    localStorage.setItem(key, note)
    return () => {
      if (localStorage.getItem(key) === note) localStorage.removeItem(key)
    }
  } catch {
    // A browser that keeps nothing says so where it matters.
    return () => {}
  }
}

/** What the page before left, and what takes the note away once it is in the database. Other attempts' go after a week. */
export function readLeft(attemptId: string): { left: Unstored; forget: () => void } {
  try {
    const own = prefix + attemptId
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix) && key !== own && parse(key).notedAt < Date.now() - FORGET_AFTER_MS) localStorage.removeItem(key)
    return { left: new Map(parse(own).answers), forget: () => localStorage.removeItem(own) }
  } catch {
    return { left: new Map(), forget: () => {} }
  }
}

function parse(key: string): { notedAt: number; answers: [string, Change][] } {
  return JSON.parse(localStorage.getItem(key) ?? '{"notedAt":0,"answers":[]}') as ReturnType<typeof parse>
}
