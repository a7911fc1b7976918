import { follow, type EventRun, type PlaybackChange, type PlaybackEvent, type PlaybackMark } from '@assay/contracts'

/** One opened page's events; times are epoch milliseconds. */
export type Stream = { runs: EventRun[] }

/** Absences shorter than this (ms) are slips: a notification, a click beside the window. */
const SHORTEST_ABSENCE_MS = 2000

/** What changed an item's answer on all pages, in order of time [P1]. */
export function changesOf(streams: Stream[], itemId: string): PlaybackChange[] {
  return inOrder(streams).flatMap(({ runs }, index) => {
    const page = index + 1
    return [...follow(runs)].flatMap(({ event, itemId: about, file, answer }): PlaybackChange[] => {
      if (about !== itemId || answer === undefined) return []
      const { atMs } = event
      if (event.type === 'answered') return [{ type: 'set', atMs, page, content: event.content }]
      if (event.type === 'edited') return [{ type: 'edit', atMs, page, file, from: event.from, removed: event.removed, inserted: event.inserted, spentMs: event.spentMs }]
      return event.type === 'selected' ? [{ type: 'select', atMs, page, file, from: event.from, to: event.to }] : []
    })
  }).toSorted(byTime)
}

/** What happened on a page while it showed the item: pastes, absences, full-screen, devices [P2]. Runs are the server's to tell. */
export function marksOf(streams: Stream[], itemId: string): PlaybackMark[] {
  const devices = new Set<string>()
  return inOrder(streams).flatMap(({ runs }) => marksOfPage(runs.flatMap(({ events }) => events), itemId, devices)).toSorted(byTime)
}

/** From when to when an item was the one shown on some page, or had its answer changed [P3]; null when never. */
export function spanOf(streams: Stream[], itemId: string): { fromMs: number; untilMs: number } | null {
  const times = streams.flatMap(({ runs }) => {
    let shown: string | null = null
    return runs.flatMap(({ events }) => events).flatMap((event) => {
      const was: string | null = shown
      if (event.type === 'shown') shown = event.itemId
      return was === itemId || shown === itemId ? [event.atMs] : []
    })
  })
  const changes = changesOf(streams, itemId).flatMap((change) => [change.atMs, change.atMs + (change.type === 'edit' ? change.spentMs : 0)])
  const all = [...times, ...changes]
  return all.length === 0 ? null : { fromMs: all.reduce((a, b) => Math.min(a, b)), untilMs: all.reduce((a, b) => Math.max(a, b)) }
}

type Away = Extract<PlaybackMark, { type: 'away' }>
const absenceOf = { visible: 'hidden', focused: 'other-window', online: 'offline' } as const

function marksOfPage(events: PlaybackEvent[], itemId: string, devices: Set<string>): PlaybackMark[] {
  const marks: PlaybackMark[] = []
  const open = new Map<Away['how'], Away>()
  let shown: string | null = null
  let device: Extract<PlaybackMark, { type: 'device' }> | null = null
  for (const event of events) {
    const { atMs } = event
    if (event.type === 'device') {
      const { kind, width, height, deviceId } = event
      device = { type: 'device', atMs, isNew: !devices.has(deviceId), kind, width, height }
      devices.add(deviceId)
    }
    if (event.type === 'shown') shown = event.itemId
    // Its being new is told once, with the item that it was new at.
    if (shown !== itemId && shown !== null && device) device.isNew = false
    if (shown !== itemId) continue
    if (device) marks.push({ ...device, atMs })
    device = null
    if (event.type === 'pasted') marks.push({ type: 'pasted', atMs, characters: event.characters, isInside: event.isInside })
    if (event.type === 'full-screen') marks.push({ type: 'full-screen', atMs, is: event.is })
    if (event.type === 'visible' || event.type === 'focused' || event.type === 'online') follows(absenceOf[event.type], event.is, atMs)
  }
  return marks.filter((mark) => mark.type !== 'away' || mark.untilMs === null || mark.untilMs - mark.atMs >= SHORTEST_ABSENCE_MS)

  /** A hidden page has lost the focus as well: one absence, told as the more certain of both. */
  function follows(how: Away['how'], isBack: boolean, atMs: number): void {
    const absence = open.get(how)
    if (isBack) {
      if (absence) absence.untilMs = atMs
      open.delete(how)
      return
    }
    if (absence) return
    const blurred = open.get('other-window')
    if (how === 'other-window' && open.has('hidden')) return
    if (how === 'hidden' && blurred && atMs - blurred.atMs < SHORTEST_ABSENCE_MS) {
      marks.splice(marks.indexOf(blurred), 1)
      open.delete('other-window')
    }
    const begun: Away = { type: 'away', atMs, untilMs: null, how }
    open.set(how, begun)
    marks.push(begun)
  }
}

function inOrder(streams: Stream[]): Stream[] {
  const startOf = ({ runs }: Stream) => runs[0]?.events[0]?.atMs ?? 0
  return streams.toSorted((a, b) => startOf(a) - startOf(b))
}

function byTime(a: { atMs: number }, b: { atMs: number }): number {
  return a.atMs - b.atMs
}
