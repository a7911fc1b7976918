/**
 * Has the browser keep this page's own files, so that a reload without a connection shows it. Only in a build: while the
 * app is worked on, what is kept would hide what was changed.
 */
export async function keepPage(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin, and no such argument
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
  } catch {
    // A browser that keeps no files still runs the test; only a reload needs the connection.
  }
}
