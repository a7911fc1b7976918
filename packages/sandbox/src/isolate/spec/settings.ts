/** What a spec may set for all its tests. */
export interface Settings {
  /** How long a test or hook may take on the clock that waits for nobody. */
  timeoutMs: number
  /** How often a test that fails is tried again. */
  retries: number
}

/** As in Jest. */
export function defaultSettings(): Settings {
  return { timeoutMs: 5000, retries: 0 }
}
