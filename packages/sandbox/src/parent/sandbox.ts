import { failure } from '../failure.ts'
import type { Engine as EngineName, RunOptions, Sandbox, SandboxJob, SandboxJobs, SandboxSettings, SqlJob, SqlResult } from '../job.ts'
import { Engine } from './engine.ts'
import { runHttp } from './http.ts'
import { runCalls } from './javascript.ts'
import { runMetrics } from './metrics.ts'
import { runOpenapi } from './openapi.ts'
import { Places } from './places.ts'
import { Pool } from './pool.ts'
import { Cluster } from './sql/cluster.ts'
import { describeDataset } from './sql/describe.ts'
import { runSql } from './sql/run.ts'
import { Templates } from './sql/templates.ts'

/** Opens a sandbox. Rejects when the SQL cluster is given but cannot be reached. `close` must be called. */
export async function createSandbox(settings: SandboxSettings): Promise<Sandbox> {
  const databases = settings.sqlClusterUrl === null ? null : await openDatabases(settings.sqlClusterUrl, settings.concurrency)
  return new PooledSandbox(settings, databases)
}

/** What SQL jobs need besides children. */
interface Databases {
  cluster: Cluster
  templates: Templates
  /** A job's database exists from before its child is taken until after: as many at one time as children. */
  places: Places
}

async function openDatabases(url: string, concurrency: number): Promise<Databases> {
  const cluster = new Cluster(url, concurrency + 1)
  await cluster.open()
  return { cluster, templates: new Templates(cluster), places: new Places(concurrency) }
}

class PooledSandbox implements Sandbox {
  private readonly pool: Pool
  private readonly databases: Databases | null

  constructor(settings: SandboxSettings, databases: Databases | null) {
    this.pool = new Pool(settings)
    this.databases = databases
  }

  async run<E extends EngineName>(job: SandboxJobs[E]['job'] & { engine: E }, options: RunOptions = {}): Promise<SandboxJobs[E]['result']> {
    return this.dispatch(job, new Engine(this.pool, options.shareKey))
  }

  async describeDataset(schema: string, data: string) {
    const { databases } = this
    if (!databases) throw new Error(noCluster)
    return databases.places.use(() => describeDataset(schema, data, databases.cluster, databases.templates))
  }

  async close(): Promise<void> {
    this.pool.close()
    await this.databases?.templates.close()
    await this.databases?.cluster.close()
  }

  private dispatch(job: SandboxJob, engine: Engine): Promise<SandboxJobs[EngineName]['result']> {
    switch (job.engine) {
      case 'javascript':
        return runCalls(job, engine)
      case 'http':
        return runHttp(job, engine)
      case 'sql':
        return this.runSql(job, engine)
      case 'openapi':
        return runOpenapi(job, engine)
      case 'metrics':
        return runMetrics(job, engine)
    }
  }

  private async runSql(job: SqlJob, engine: Engine): Promise<SqlResult> {
    const { databases } = this
    if (!databases) return { failure: failure('internal-error', noCluster), results: [], asserted: [], plan: null, ms: 0 }
    return databases.places.use(() => runSql(job, engine, databases.cluster, databases.templates))
  }
}

const noCluster = 'This sandbox has no database cluster.'
