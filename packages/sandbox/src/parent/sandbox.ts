import { failure } from '../failure.ts'
import type { Engine as EngineName, RunOptions, Sandbox, SandboxJob, SandboxJobs, SandboxSettings, SqlJob, SqlResult } from '../job.ts'
import { Engine } from './engine.ts'
import { runHttp } from './http.ts'
import { runCalls } from './javascript.ts'
import { runMetrics } from './metrics.ts'
import { runOpenapi } from './openapi.ts'
import { Pool } from './pool.ts'
import { Databases } from './sql/databases.ts'
import { describeDataset } from './sql/describe.ts'
import { runSpec } from './spec.ts'
import { runSql } from './sql/run.ts'

/** Opens a sandbox. Rejects when the SQL cluster is given but cannot be reached. `close` must be called. */
export async function createSandbox(settings: SandboxSettings): Promise<Sandbox> {
  const databases = settings.sqlClusterUrl === null ? null : await Databases.open(settings.sqlClusterUrl, settings.concurrency)
  return new PooledSandbox(settings, databases)
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
    if (!this.databases) throw new Error(noCluster)
    return describeDataset(schema, data, this.databases)
  }

  async close(): Promise<void> {
    this.pool.close()
    await this.databases?.close()
  }

  private dispatch(job: SandboxJob, engine: Engine): Promise<SandboxJobs[EngineName]['result']> {
    switch (job.engine) {
      case 'javascript':
        return runCalls(job, engine)
      case 'spec':
        return runSpec(job, engine)
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
    if (!this.databases) return { failure: failure('internal-error', noCluster), results: [], asserted: [], plan: null, ms: 0 }
    return runSql(job, engine, this.databases)
  }
}

const noCluster = 'This sandbox has no database cluster.'
