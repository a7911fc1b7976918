import type { Cluster } from '@assay/local-postgres'
import { withClient } from './client.ts'

export const templateName = 'assay_template'

/** Makes the migrated database that tests clone. The database package is loaded here: while it is broken, tests that do without it run. */
export async function makeTemplate(cluster: Cluster): Promise<void> {
  const { migrate } = await import('@assay/db')
  await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${templateName}`))
  await migrate(cluster.url(templateName))
  await withClient(cluster.url(), async (client) => {
    // A database that anyone is connected to cannot be cloned: end what is left, and let nobody in from now on.
    await client.query(`ALTER DATABASE ${templateName} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`)
    await client.query('SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE datname = $1', [templateName])
  })
}
