/** What the page asks of the frame. */
export type ToFrame = { type: 'show'; code: string; scene: string } | { type: 'ping' }

/** What the frame says. It holds strangers' code, so nothing of it is believed: texts are shown as texts. */
export type FromFrame = { type: 'ready' | 'pong' | 'shown' } | { type: 'failed' | 'printed'; text: string }

const maxText = 4000

/** A message of the frame, or null for anything else. */
export function readFromFrame(data: unknown): FromFrame | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  const { type } = data
  if (type === 'ready' || type === 'pong' || type === 'shown') return { type }
  if ((type === 'failed' || type === 'printed') && 'text' in data && typeof data.text === 'string') return { type, text: data.text.slice(0, maxText) }
  return null
}
