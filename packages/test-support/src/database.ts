import { randomBytes } from 'node:crypto'
import { given, testClusterUrl, variables } from './clusters.ts'
import { withClient } from './client.ts'

export interface TestDatabase {
  url: string
  /** Removes it, whoever is still connected. Databases that are never dropped go away with the run's cluster. */
  drop: () => Promise<void>
}

/** A fresh, migrated, empty database: a clone of the run's template. One per test file is meant; one per test is fine. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const problem = process.env[variables.templateProblem]
  if (problem) throw new Error(`The template database could not be migrated: ${problem}`)
  const cluster = testClusterUrl()
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(cluster, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${given(variables.template)}`))
  return {
    url: withDatabase(cluster, name),
    drop: () => withClient(cluster, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  }
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
