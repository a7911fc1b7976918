import { preloadCodeEditor } from '@assay/ui'
import { api } from '../../api.ts'
import { loadWorks } from '../item/load-works.ts'
import { loadSectionPage } from '../section/load-section-page.ts'

/** `fine`, worth knowing, or likely to disturb the test. */
export type Outcome = 'fine' | 'note' | 'trouble'
export type Detail =
  | `storage${'Fine' | 'Missing'}`
  | `clock${'Fine' | 'Off'}`
  | `connection${'Fine' | 'Slow' | 'VerySlow' | 'Missing'}`
  | `parts${'Fine' | 'Missing'}`
  | 'editorMissing'
/** `value`: milliseconds of a round trip, or minutes that the clock is off. */
export type Finding = { what: 'storage' | 'clock' | 'connection' | 'parts'; outcome: Outcome; detail: Detail; value?: number }

/** A round trip above this makes runs feel slow, and above the second one saves may be late; in milliseconds. */
const SLOW_MS = 600
const VERY_SLOW_MS = 2500
/** A device's clock that is further off than this is worth a word, though nothing depends on it; in milliseconds. */
const CLOCK_OFF_MS = 60_000
const ROUND_TRIPS = 4

/** Tries what the test will need of this browser and its connection. Sends nothing about the device. */
export async function checkDevice(): Promise<Finding[]> {
  const [connection, parts] = await Promise.all([checkConnection(), checkParts()])
  return [checkStorage(), ...connection, parts]
}

function checkStorage(): Finding {
  try {
    localStorage.setItem('assay:check', 'kept')
    const kept = localStorage.getItem('assay:check') === 'kept'
    localStorage.removeItem('assay:check')
    return { what: 'storage', outcome: kept ? 'fine' : 'note', detail: kept ? 'storageFine' : 'storageMissing' }
  } catch {
    return { what: 'storage', outcome: 'note', detail: 'storageMissing' }
  }
}

/** The fastest of a few round trips, and how far the device's clock is from the server's. */
async function checkConnection(): Promise<Finding[]> {
  try {
    const trips = []
    for (let trip = 0; trip < ROUND_TRIPS; trip += 1) trips.push(await roundTrip())
    const [best] = trips.toSorted((a, b) => a.ms - b.ms)
    if (!best) return []
    const minutesOff = Math.round(Math.abs(best.offMs) / 60_000)
    return [latencyFinding(Math.round(best.ms)), { what: 'clock', outcome: 'fine', detail: Math.abs(best.offMs) < CLOCK_OFF_MS ? 'clockFine' : 'clockOff', value: minutesOff }]
  } catch {
    return [{ what: 'connection', outcome: 'trouble', detail: 'connectionMissing' }]
  }
}

async function roundTrip(): Promise<{ ms: number; offMs: number }> {
  const sentAt = performance.now()
  const { now } = await api.attempt()
  const ms = performance.now() - sentAt
  return { ms, offMs: Date.now() - ms / 2 - Date.parse(now) }
}

function latencyFinding(value: number): Finding {
  if (value <= SLOW_MS) return { what: 'connection', outcome: 'fine', detail: 'connectionFine', value }
  if (value <= VERY_SLOW_MS) return { what: 'connection', outcome: 'note', detail: 'connectionSlow', value }
  return { what: 'connection', outcome: 'trouble', detail: 'connectionVerySlow', value }
}

/** What shows the tasks, and the editor, which are fetched only now. */
async function checkParts(): Promise<Finding> {
  const [tasks, editor] = await Promise.allSettled([Promise.all([loadSectionPage(), loadWorks()]), preloadCodeEditor()])
  if (tasks.status === 'rejected') return { what: 'parts', outcome: 'trouble', detail: 'partsMissing' }
  return { what: 'parts', outcome: editor.status === 'rejected' ? 'note' : 'fine', detail: editor.status === 'rejected' ? 'editorMissing' : 'partsFine' }
}
