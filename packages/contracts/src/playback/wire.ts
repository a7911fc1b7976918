import type { AnswerContent } from '../answer.ts'
import type { DeviceKind, Happening, PlaybackEvent } from './event.ts'

type Flag = 0 | 1

/**
 * An event as it is sent and stored. Second is always the time since the event before it in ms. Edits and selections
 * count from where the last of them in the batch ended (`step`): mostly 0, which compresses to almost nothing.
 */
export type WireEvent =
  | [code: 'i', ms: number, itemId: string]
  | [code: 'a', ms: number, itemId: string, content: AnswerContent | null]
  | [code: 'm', ms: number, itemId: string, file: string]
  | [code: 'e', ms: number, step: number, removed: number, inserted: string, spentMs: number]
  | [code: 'c', ms: number, step: number, length: number]
  | [code: 's', ms: number, itemId: string, saveId: string]
  | [code: 'p', ms: number, itemId: string, characters: number, isInside: Flag]
  | [code: 'f' | 'v' | 'x' | 'o', ms: number, is: Flag]
  | [code: 'd', ms: number, deviceId: string, kind: DeviceKind, width: number, height: number]

const stateCodes = { focused: 'f', visible: 'v', 'full-screen': 'x', online: 'o' } as const
const stateTypes = { f: 'focused', v: 'visible', x: 'full-screen', o: 'online' } as const

/** Events to their short form; the first counts from `startedAtMs`. Times that run backwards count as no time. */
export function toWire(events: PlaybackEvent[], startedAtMs: number): WireEvent[] {
  let now = Math.round(startedAtMs)
  let place = 0
  return events.map((event) => {
    const ms = Math.max(0, Math.round(event.atMs) - now)
    now += ms
    const wire = shorten(event, ms, place)
    place = placeAfter(event) ?? place
    return wire
  })
}

export function fromWire(events: WireEvent[], startedAtMs: number): PlaybackEvent[] {
  let atMs = startedAtMs
  let place = 0
  return events.map((wire) => {
    atMs += wire[1]
    const event = { ...lengthen(wire, place), atMs }
    place = placeAfter(event) ?? place
    return event
  })
}

/** Where an event leaves the place that the next one counts from. */
function placeAfter(event: Happening): number | undefined {
  if (event.type === 'edited') return event.from + event.inserted.length
  return event.type === 'selected' ? event.to : undefined
}

function shorten(event: Happening, ms: number, place: number): WireEvent {
  switch (event.type) {
    case 'shown':
      return ['i', ms, event.itemId]
    case 'answered':
      return ['a', ms, event.itemId, event.content]
    case 'moved':
      return ['m', ms, event.itemId, event.file]
    case 'edited':
      return ['e', ms, event.from - place, event.removed, event.inserted, Math.round(event.spentMs)]
    case 'selected':
      return ['c', ms, event.from - place, event.to - event.from]
    case 'saved':
      return ['s', ms, event.itemId, event.saveId]
    case 'pasted':
      return ['p', ms, event.itemId, event.characters, event.isInside ? 1 : 0]
    case 'device':
      return ['d', ms, event.deviceId, event.kind, event.width, event.height]
    default:
      return [stateCodes[event.type], ms, event.is ? 1 : 0]
  }
}

function lengthen(wire: WireEvent, place: number): Happening {
  switch (wire[0]) {
    case 'i':
      return { type: 'shown', itemId: wire[2] }
    case 'a':
      return { type: 'answered', itemId: wire[2], content: wire[3] }
    case 'm':
      return { type: 'moved', itemId: wire[2], file: wire[3] }
    case 'e':
      return { type: 'edited', from: place + wire[2], removed: wire[3], inserted: wire[4], spentMs: wire[5] }
    case 'c':
      return { type: 'selected', from: place + wire[2], to: place + wire[2] + wire[3] }
    case 's':
      return { type: 'saved', itemId: wire[2], saveId: wire[3] }
    case 'p':
      return { type: 'pasted', itemId: wire[2], characters: wire[3], isInside: wire[4] === 1 }
    case 'd':
      return { type: 'device', deviceId: wire[2], kind: wire[3], width: wire[4], height: wire[5] }
    default:
      return { type: stateTypes[wire[0]], is: wire[2] === 1 }
  }
}
