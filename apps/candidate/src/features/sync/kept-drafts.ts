import type { KeptDraft } from './item-draft.ts'

const prefix = 'assay:draft:'

/** Where something of an item is kept until its section is closed. */
export const draftKey = (name: string): string => prefix + name

/** Unsent answers in the browser's storage. A browser that refuses to store costs only what a reload would have saved. */
export const keptDrafts = {
  read(itemId: string): KeptDraft | null {
    const text = attempt(() => localStorage.getItem(draftKey(itemId)))
    return text ? attempt(() => JSON.parse(text) as KeptDraft) : null
  },

  write(itemId: string, kept: KeptDraft | null) {
    attempt(() => (kept ? localStorage.setItem(draftKey(itemId), JSON.stringify(kept)) : localStorage.removeItem(draftKey(itemId))))
  },

  /** Forgets every answer of the test, e.g. when it is handed in. */
  clear() {
    attempt(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
    })
  },
}

function attempt<Result>(step: () => Result): Result | null {
  try {
    return step()
  } catch {
    return null
  }
}
