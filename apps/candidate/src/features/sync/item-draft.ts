import type { AnswerContent, SaveAnswer, SavedAnswer, SaveResult } from '@assay/contracts'
import { sameContent } from './same-content.ts'

/**
 * One answer between this device and the server. Every function here returns the next state; nothing is sent or stored.
 *
 * At most one save is on its way. It is repeated with the same `saveId` until the server has answered it, so a lost
 * response never looks like another device's save; only then is what was typed since sent, on the new base.
 */
export type ItemDraft = {
  /** What the server has, as far as this device knows; revision 0 is no answer yet. */
  saved: Saved
  /** What was typed since `sending` was made. */
  draft: AnswerContent | null
  sending: SaveAnswer | null
  /** Whether `sending` is what the candidate did not choose at a conflict: the server is to keep it, and nothing more. */
  isSetAside: boolean
  /** Failed tries of `sending` in a row. */
  failures: number
  /** Saved elsewhere on the same base: nothing is sent until the candidate has chosen. */
  newer: SavedAnswer | null
  /** Why the server does not take the content as it is; the next edit is tried again. */
  refusal: string | null
}

type Saved = { revision: number; content: AnswerContent | null; savedAt: string | null }

/** What outlives the page on this device: what the server lacks, and what it had, to show both without a connection. */
export type KeptDraft = { saved: Saved; draft: AnswerContent | null; sending: SaveAnswer | null; isSetAside?: boolean }

/** The state when an item is opened: the server's answer as far as it is known, and what an earlier page kept. */
export function opened(answer: SavedAnswer | null, kept: KeptDraft | null): ItemDraft {
  const known = kept?.saved ?? { revision: 0, content: null, savedAt: null }
  const isNewer = answer !== null && answer.revision > known.revision
  const saved = isNewer ? answer : known
  const fresh: ItemDraft = { saved, draft: null, sending: null, isSetAside: false, failures: 0, newer: null, refusal: null }
  if (!kept) return fresh
  if (kept.sending) return { ...fresh, draft: kept.draft, sending: kept.sending, isSetAside: kept.isSetAside ?? false }
  if (sameContent(kept.draft, saved.content)) return fresh
  return { ...fresh, draft: kept.draft, newer: kept.draft && isNewer ? answer : null }
}

/** What the candidate sees and edits; null when nothing was answered yet. */
export function shownContent({ draft, sending, isSetAside, saved }: ItemDraft): AnswerContent | null {
  return draft ?? (isSetAside ? null : sending?.content) ?? saved.content
}

export function edited(state: ItemDraft, content: AnswerContent): ItemDraft {
  const isUnchanged = !state.sending && !state.newer && sameContent(content, state.saved.content)
  return { ...state, draft: isUnchanged ? null : content, refusal: null }
}

/** Puts the draft on its way; the state is unchanged when there is nothing to send or something is on its way already. */
export function departed(state: ItemDraft, saveId: string): ItemDraft {
  if (state.sending || state.newer || state.refusal || !state.draft) return state
  return { ...state, draft: null, sending: { base: state.saved.revision, saveId, content: state.draft } }
}

export function acknowledged(state: ItemDraft, result: SaveResult): ItemDraft {
  if (!state.sending) return state
  if (state.isSetAside) return delivered(state)
  const settled: ItemDraft = { ...state, sending: null, failures: 0 }
  const { revision, content, savedAt } = state.saved
  // A repeated save whose first try had arrived, and then another device saved: the server's newer answer stands.
  if (result.revision < revision && content && savedAt) return { ...settled, newer: state.draft && { revision, content, savedAt } }
  const saved = { ...result, content: state.sending.content }
  return { ...settled, saved, draft: sameContent(state.draft, saved.content) ? null : state.draft }
}

export function failed(state: ItemDraft): ItemDraft {
  return { ...state, failures: state.failures + 1 }
}

/** The server has kept what was set aside; what has been typed since follows. */
function delivered(state: ItemDraft): ItemDraft {
  return { ...state, sending: null, isSetAside: false, failures: 0 }
}

/** Another device saved on the same base; `current` is what the server has. */
export function outdated(state: ItemDraft, current: SavedAnswer): ItemDraft {
  // Of what was set aside that is no news, unless somebody has saved since: then the next save will hear of it.
  if (state.isSetAside) return delivered(state)
  const mine = shownContent(state)
  const settled: ItemDraft = { ...state, sending: null, failures: 0 }
  if (sameContent(mine, current.content)) return { ...settled, saved: current, draft: null, newer: null }
  return { ...settled, draft: mine, newer: current }
}

export function refused(state: ItemDraft, refusal: string): ItemDraft {
  if (state.isSetAside) return delivered(state)
  return { ...state, draft: shownContent(state), sending: null, failures: 0, refusal }
}

/** It came after the section's time. The server keeps it and does not count it; what was typed since follows the same way. */
export function late(state: ItemDraft): ItemDraft {
  return delivered(state)
}

/** Its section is closed, so that there is nothing left to choose or to shorten: what waits goes to the server as it is. */
export function released(state: ItemDraft): ItemDraft {
  return { ...state, newer: null, refusal: null }
}

/**
 * The candidate chose between both versions. Keeping this device's sends it on the newer base; else it goes to the server
 * on the base that it was made from, under `saveId`, so that it is kept among the revisions without taking effect.
 */
export function chosen(state: ItemDraft, choice: 'mine' | 'newer', saveId: string): ItemDraft {
  if (!state.newer) return state
  const settled: ItemDraft = { ...state, saved: state.newer, newer: null }
  if (choice === 'mine' || !state.draft) return settled
  return { ...settled, draft: null, sending: { base: state.saved.revision, saveId, content: state.draft }, isSetAside: true }
}

export function isUnsent({ draft, sending }: ItemDraft): boolean {
  return draft !== null || sending !== null
}

/** What to keep on the device, null when nothing was answered. */
export function toKeep({ saved, draft, sending, isSetAside }: ItemDraft): KeptDraft | null {
  if (saved.revision === 0 && draft === null && sending === null) return null
  return { saved, draft, sending, ...(isSetAside ? { isSetAside } : {}) }
}
