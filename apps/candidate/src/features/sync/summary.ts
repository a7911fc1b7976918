import { isUnsent, type ItemDraft } from './item-draft.ts'

/** What the header says about saving; the first that holds. */
export type SaveSummary =
  | { state: 'choose' }
  | { state: 'refused' }
  | { state: 'kept'; changes: number }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'empty' }

/** Sums up all opened items: `kept` offline or once a save has failed, `saved` with the latest instant of the server. */
export function summarize(items: ItemDraft[], isOnline: boolean): SaveSummary {
  if (items.some((item) => item.newer)) return { state: 'choose' }
  if (items.some((item) => item.refusal !== null)) return { state: 'refused' }
  const unsent = items.filter(isUnsent)
  if (unsent.some((item) => !isOnline || item.failures > 0)) return { state: 'kept', changes: unsent.length }
  if (unsent.length > 0) return { state: 'saving' }
  const latest = items.flatMap((item) => item.saved.savedAt ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  return latest ? { state: 'saved', at: latest } : { state: 'empty' }
}
