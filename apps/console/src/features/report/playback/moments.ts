import type { PlaybackChange, PlaybackMark } from '@assay/contracts'

/** A moment of a section as minutes and seconds: 12:41. */
export function formatMoment(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Nothing to see for longer than this is skipped while playing. */
const MOST_IDLE_MS = 3000
/** How long before the next thing to see playing goes on. */
const LEAD_MS = 500

/** Every moment at which there is something to see, in order. */
export function livelyMoments(changes: PlaybackChange[], marks: PlaybackMark[]): number[] {
  const ofChanges = changes.flatMap((change) => (change.type === 'edit' ? [change.atMs, change.atMs + change.spentMs] : [change.atMs]))
  return [...ofChanges, ...marks.map(({ atMs }) => atMs)].toSorted((a, b) => a - b)
}

/** Where playing is `stepMs` after `atMs`: a long time in which nothing happens is jumped over. Past the last moment it is over. */
export function nextMoment(atMs: number, stepMs: number, { lively, changes, untilMs }: { lively: number[]; changes: PlaybackChange[]; untilMs: number }): number {
  const isTyping = changes.some((change) => change.type === 'edit' && change.atMs <= atMs && atMs < change.atMs + change.spentMs)
  const next = lively.find((moment) => moment > atMs)
  if (next === undefined) return untilMs
  if (!isTyping && next - atMs > MOST_IDLE_MS) return next - LEAD_MS
  return Math.min(untilMs, atMs + stepMs)
}
