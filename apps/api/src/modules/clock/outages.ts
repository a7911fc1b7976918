import { GRACE_MS, nextClosureAt } from '@assay/assessment'
import { beatServer, creditOutage, notifyAttemptsChanged, scheduleClosing, selectAttemptInstants, type Database } from '@assay/db'

/** For the credit of an outage of everybody who takes a test; a beat alone takes a millisecond. */
const CREDITING_MS = 60_000

/**
 * Says that this process is alive. When none had said so for a while, that was an outage: everybody whose clock ran in it
 * is credited, in one transaction [C2]. Who needs to know the time as it counts calls this first.
 */
export async function stayAlive({ prisma }: Database): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      const outMs = await beatServer(tx)
      if (outMs === null) return
      const attemptIds = await creditOutage(tx, outMs, GRACE_MS)
      for (const id of attemptIds) await scheduleClosing(tx, id, nextClosureAt(await selectAttemptInstants(tx, id)))
      await notifyAttemptsChanged(tx, attemptIds)
    },
    { timeout: CREDITING_MS },
  )
}
