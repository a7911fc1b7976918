import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { AttemptView, ItemView } from '@assay/contracts'
import type { KeptDraft } from './item-draft.ts'

/** `turn` grows with every change that a browser makes to an attempt's answers, whatever its clock does; absent is before all. */
export type StoredDraft = KeptDraft & { keptAt: number; turn?: number }

/** What a browser keeps of tests. Everything stands under its attempt, so that nobody's page reads another's. */
export interface DeviceSchema extends DBSchema {
  answers: { key: [attemptId: string, itemId: string]; value: StoredDraft }
  /** The open section's questions as the server last sent them. */
  items: { key: [attemptId: string, itemId: string]; value: ItemView }
  /** The attempt that this browser's cookie opened last, under `current`: at most one. `keptAt` is the device's clock. */
  attempt: { key: 'current'; value: { view: AttemptView; keptAt: number } }
}
export type Device = IDBPDatabase<DeviceSchema>

let opening: Promise<Device | null> | undefined

/** The browser's database, or null where the browser keeps none (e.g. its settings forbid it). */
export function openDevice(): Promise<Device | null> {
  opening ??= open().catch(() => null)
  return opening
}

/** All keys of one attempt: an array sorts after every text. */
export const keysOf = (attemptId: string): IDBKeyRange => IDBKeyRange.bound([attemptId], [attemptId, []])

function open(): Promise<Device> {
  return openDB<DeviceSchema>('assay', 1, {
    upgrade(device) {
      device.createObjectStore('answers')
      device.createObjectStore('items')
      device.createObjectStore('attempt')
    },
    // A newer version of this page waits for the database: give way, and open it again when it is needed.
    blocking(_current, _blocked, event) {
      opening = undefined
      ;(event.target as IDBDatabase).close()
    },
    terminated() {
      opening = undefined
    },
  })
}
