import { withClient } from './client.ts'

/**
 * Moves the clock of one test database: from now on `assay_now()` is the real time plus `interval`, a Postgres interval
 * such as `'2 hours'` or `'-90 seconds'`. Offsets do not add up; `'0'` is the real time again.
 */
export async function offsetDatabaseClock(url: string, interval: string): Promise<void> {
  await withClient(url, async (client) => {
    const body = client.escapeLiteral(`SELECT clock_timestamp() + interval ${client.escapeLiteral(interval)}`)
    await client.query(`CREATE OR REPLACE FUNCTION assay_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS ${body}`)
  })
}
