import { Client, escapeIdentifier } from 'pg'
import type { Cluster } from './cluster.ts'

/** Makes a database of that name unless there is one; returns its address. */
export async function ensureDatabase(cluster: Cluster, name: string): Promise<string> {
  const client = new Client({ connectionString: cluster.url() })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  return cluster.url(name)
}
