import { join } from 'node:path'
import { startCluster } from '@assay/local-postgres'
import { variables } from './clusters.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.ts'
import { makeTemplate, templateName } from './template.ts'

export interface TestClusters {
  cluster: string
  sandbox: string
  /** Why there is no template database: told to the tests that need one, so that the others run. */
  templateProblem: string | null
  stop(): Promise<void>
}

/** Starts one application cluster with a migrated template database, and one sandbox cluster, in a temporary folder. */
export async function startTestClusters(): Promise<TestClusters> {
  const folder = await makeTemporaryFolder()
  const [application, sandbox] = await Promise.all([
    startCluster({ directory: join(folder, 'postgres'), purpose: 'application', durable: false }),
    startCluster({ directory: join(folder, 'sandbox-postgres'), purpose: 'sandbox' }),
  ])
  const templateProblem = await makeTemplate(application).then(() => null, String)
  return {
    cluster: application.url(),
    sandbox: sandbox.url(),
    templateProblem,
    async stop() {
      await Promise.all([application.stop(), sandbox.stop()])
      await removeTemporaryFolder(folder)
    },
  }
}

let current: TestClusters | undefined

/** Keeps the run's clusters for the teardown, and tells test processes, which inherit the environment, where they are. */
export function setTestClusters(clusters: TestClusters): void {
  current = clusters
  process.env[variables.cluster] = clusters.cluster
  process.env[variables.sandbox] = clusters.sandbox
  process.env[variables.template] = templateName
  if (clusters.templateProblem) process.env[variables.templateProblem] = clusters.templateProblem
}

export async function stopTestClusters(): Promise<void> {
  await current?.stop()
}
