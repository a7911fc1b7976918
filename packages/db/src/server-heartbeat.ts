import type { Queries } from './client.ts'

/** When no API process has said for so long that it is alive, the server was out, in seconds. Beats come every second. */
const OUT_AFTER_SECONDS = 5

/**
 * Says that an API process is alive, and returns for how long none had said so, in milliseconds; null unless that was an
 * outage. One of several processes that ask at one time is told of it, the others wait for its transaction. Real time,
 * not the clock that decides: a test that moves that one makes no outage.
 */
export async function beatServer(tx: Pick<Queries, '$queryRaw'>): Promise<number | null> {
  const rows = await tx.$queryRaw<{ silentMs: number | null }[]>`
    INSERT INTO server_heartbeat (id, beat_at) VALUES (1, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET beat_at = GREATEST(server_heartbeat.beat_at, clock_timestamp())
    RETURNING (extract(epoch FROM new.beat_at - old.beat_at) * 1000)::float8 AS "silentMs"`
  const silentMs = rows[0]?.silentMs ?? 0
  return silentMs > OUT_AFTER_SECONDS * 1000 ? silentMs : null
}

/** Whether the server is out right now, so that nobody's time should be ended by anybody else. False before its first start. */
export async function isServerOut(queries: Pick<Queries, '$queryRaw'>): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT FROM server_heartbeat WHERE beat_at < clock_timestamp() - ${OUT_AFTER_SECONDS} * interval '1 second'`
  return rows.length > 0
}
