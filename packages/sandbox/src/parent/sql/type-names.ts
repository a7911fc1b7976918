import type { Cluster } from './cluster.ts'

/** Oids below this one are the same in every database of a cluster (access/transam.h). */
const firstOfUsers = 16_384

const builtIn = new WeakMap<Cluster, Map<number, string>>()

/** Names of a database’s types as Postgres writes them, by oid; only what users made has to be asked for. */
export async function typeNames(cluster: Cluster, database: string, oids: number[]): Promise<Map<number, string>> {
  const known = builtIn.get(cluster) ?? asMap(await cluster.run<TypeRow>(statement, [null]))
  builtIn.set(cluster, known)
  const own = oids.filter((oid) => oid >= firstOfUsers)
  if (own.length === 0) return known
  const { rows } = await cluster.inDatabase(database, (client) => client.query<TypeRow>(statement, [own]))
  return new Map([...known, ...asMap(rows)])
}

interface TypeRow extends Record<string, unknown> {
  oid: number
  name: string
}

/** All types, or those of the given oids. */
const statement = `
  SELECT oid, regexp_replace(format_type(oid, NULL), '^public\\.', '') AS name FROM pg_type
  WHERE $1::oid[] IS NULL OR oid = ANY ($1::oid[])`

function asMap(rows: TypeRow[]): Map<number, string> {
  return new Map(rows.map(({ oid, name }) => [oid, name]))
}
