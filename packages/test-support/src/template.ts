import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Cluster } from '@assay/local-postgres'
import { withClient } from './client.ts'

export const templateName = 'assay_template'

/** Makes the migrated database that tests clone. */
export async function makeTemplate(cluster: Cluster): Promise<void> {
  await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${templateName}`))
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'migrate.ts'), cluster.url(templateName)])
  // What nobody may connect to can always be cloned.
  await withClient(cluster.url(), (client) => client.query(`ALTER DATABASE ${templateName} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`))
}
