import type { AttemptView, ItemView } from '@assay/contracts'
import { openDevice } from './device.ts'

const FORGET_AFTER_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Keeps what the server said of the attempt, so that a reload without a connection shows it, and its open section's
 * questions only. What this browser had of another attempt goes: its questions at once, unsent answers after a week.
 */
export async function keepAttempt(view: AttemptView): Promise<void> {
  const device = await openDevice()
  if (!device) return
  const { attemptId, openSection } = view
  const open = new Set(openSection?.items.map(({ id }) => id))
  const changes = device.transaction(['attempt', 'items', 'answers'], 'readwrite')
  const { attempt, items, answers } = { attempt: changes.objectStore('attempt'), items: changes.objectStore('items'), answers: changes.objectStore('answers') }
  if (attemptId !== null && view.state !== 'finished') void attempt.put({ view, keptAt: Date.now() }, 'current')
  else void attempt.delete('current')
  for (const key of await items.getAllKeys()) if (key[0] !== attemptId || !open.has(key[1])) void items.delete(key)
  for (let each = await answers.openCursor(); each; each = await each.continue()) {
    if (each.key[0] !== attemptId && each.value.keptAt < Date.now() - FORGET_AFTER_MS) void each.delete()
  }
  await changes.done
}

/** The attempt that was open here last, and the device's time when the server said so. */
export async function readKeptAttempt(): Promise<{ view: AttemptView; keptAt: number } | undefined> {
  return (await openDevice())?.get('attempt', 'current')
}

/** Keeps a question if its attempt is the one that is open here. */
export async function keepItem(item: ItemView): Promise<void> {
  const device = await openDevice()
  const attemptId = (await readKeptAttempt())?.view.attemptId
  if (device && attemptId) await device.put('items', item, [attemptId, item.id])
}

export async function readKeptItem(itemId: string): Promise<ItemView | undefined> {
  const attemptId = (await readKeptAttempt())?.view.attemptId
  return attemptId ? (await openDevice())?.get('items', [attemptId, itemId]) : undefined
}

