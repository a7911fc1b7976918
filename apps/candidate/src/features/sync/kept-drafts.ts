const prefix = 'assay:draft:'

/** Where something of an item that is no answer is kept until its section is closed. */
export const draftKey = (name: string): string => prefix + name

/** Forgets it for every item, e.g. when the section is handed in. */
export function clearDrafts() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
