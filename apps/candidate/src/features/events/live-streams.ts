const prefix = 'assay:events:'

/** Tells other tabs for as long as this page lives that a stream is still being written. */
export function keepAlive(streamId: string): void {
  void navigator.locks?.request(prefix + streamId, () => new Promise(() => {})).catch(() => {})
}

/** Whether a stream's page is still open in some tab. Without locks (plain HTTP) only one tab is assumed. */
export async function liveStreams(): Promise<(streamId: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const names = new Set(held.map(({ name }) => name))
  return (streamId) => names.has(prefix + streamId)
}
