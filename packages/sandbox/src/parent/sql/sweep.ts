import { applicationPrefix, ours } from './names.ts'

/** Runs a statement as the cluster's administrator. */
export interface Administration {
  run(statement: string): Promise<Record<string, unknown>[]>
}

/** Drops what sandboxes have left behind that are no longer connected, for example because they were killed. */
export async function sweep(cluster: Administration): Promise<void> {
  const rows = await cluster.run('SELECT DISTINCT application_name AS name FROM pg_stat_activity')
  const alive = new Set(rows.map((row) => String(row.name).slice(applicationPrefix.length)))
  const isLeft = (name: string) => {
    const owner = ours.exec(name)?.[1]
    return owner !== undefined && !alive.has(owner)
  }
  for (const { name } of await cluster.run('SELECT datname AS name FROM pg_database')) {
    if (isLeft(String(name))) await dropDatabase(cluster, String(name))
  }
  for (const { name } of await cluster.run('SELECT rolname AS name FROM pg_roles')) {
    if (isLeft(String(name))) await dropRole(cluster, String(name))
  }
}

export async function dropDatabase(cluster: Administration, name: string): Promise<void> {
  await cluster.run(`ALTER DATABASE "${name}" IS_TEMPLATE false`).catch(alreadyGone)
  await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`).catch(alreadyGone)
}

export async function dropRole(cluster: Administration, name: string): Promise<void> {
  await cluster.run(`DROP ROLE IF EXISTS "${name}"`).catch(alreadyGone)
}

/** Another sandbox may be sweeping at the same time; what stays is swept next time. */
function alreadyGone(): void {}
