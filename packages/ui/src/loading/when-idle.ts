/** The longest that something which can wait does wait for a busy page. */
const AT_MOST_MS = 1000

/** Resolves when the page has drawn what it has to and waits, so that what is fetched or run next is in nobody's way. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari got it late.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS })
    else setTimeout(resolve)
  })
}
