import type { EventBatch } from '@assay/contracts'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

interface EventSchema extends DBSchema {
  batches: { key: [attemptId: string, streamId: string, first: number]; value: EventBatch }
}

let opening: Promise<IDBPDatabase<EventSchema> | null> | undefined

/**
 * Batches that the server has not acknowledged, kept on this device under the attempt that they are of. A browser that
 * keeps nothing costs only what a reload would have saved.
 */
export const eventStore = {
  async put(attemptId: string, batch: EventBatch): Promise<void> {
    await attempt(async (device) => device.put('batches', batch, [attemptId, batch.streamId, batch.first]))
  },

  async remove(attemptId: string, { streamId, first }: EventBatch): Promise<void> {
    await attempt(async (device) => device.delete('batches', [attemptId, streamId, first]))
  },

  /** What pages that are gone could not send of this attempt, in order. What they left of others is forgotten. */
  async takeOver(attemptId: string, isAlive: (streamId: string) => boolean): Promise<EventBatch[]> {
    const batches = await attempt(async (device) => {
      for (const [other, streamId, first] of await device.getAllKeys('batches')) {
        if (other !== attemptId) await device.delete('batches', [other, streamId, first])
      }
      return device.getAll('batches')
    })
    return (batches ?? []).filter(({ streamId }) => !isAlive(streamId))
  },
}

async function attempt<Result>(step: (device: IDBPDatabase<EventSchema>) => Promise<Result>): Promise<Result | null> {
  try {
    opening ??= openDB<EventSchema>('assay-events', 1, { upgrade: (device) => void device.createObjectStore('batches') })
    const device = await opening
    return device && (await step(device))
  } catch {
    return null
  }
}
