import type { ServerEventType } from '@assay/contracts'
import type { Queries } from './client.ts'

/** Notes what the server saw. `at` defaults to now. */
export async function noteServerEvent(
  queries: Queries,
  attemptId: string,
  type: ServerEventType,
  payload: Record<string, string | number> = {},
  at: Date | null = null,
): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO event (attempt_id, at, type, payload)
    VALUES (${attemptId}::uuid, COALESCE(${at}::timestamptz, assay_now()), ${type}, ${JSON.stringify(payload)}::jsonb)`
}
