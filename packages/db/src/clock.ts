import type { Queries } from './client.ts'

/** What time it is: the database's word, the only one that decides anything. */
export async function databaseNow(queries: Pick<Queries, '$queryRaw'>): Promise<Date> {
  const rows = await queries.$queryRaw<{ now: Date }[]>`SELECT assay_now() AS now`
  const now = rows[0]?.now
  if (!now) throw new Error('the database did not say what time it is')
  return now
}
