import type { Engine as EngineName, Reuse, RunOptions, Sandbox, SandboxJobs, SandboxSettings } from '../job.ts'
import { Children } from './children.ts'
import { engines } from './engines/index.ts'
import { generate } from './generate.ts'
import { refuseWeakness } from './layers/weakness.ts'
import { Pool } from './pool.ts'
import { Databases, noCluster } from './sql/databases.ts'
import { describeDataset } from './sql/describe.ts'

/**
 * Opens a sandbox. Rejects with WeakSandbox where a required layer is absent and that is not allowed, and when the SQL
 * cluster is given but cannot be reached. `close` must be called.
 */
export async function createSandbox(settings: SandboxSettings): Promise<Sandbox> {
  refuseWeakness(settings.allowWeak ?? false)
  const databases = settings.sqlClusterUrl === null ? null : await Databases.open(settings.sqlClusterUrl, settings.concurrency)
  return new PooledSandbox(settings, databases)
}

class PooledSandbox implements Sandbox {
  private readonly pool: Pool
  private readonly databases: Databases | null
  private readonly reuse: Reuse

  constructor(settings: SandboxSettings, databases: Databases | null) {
    this.reuse = settings.reuse ?? 'attempt'
    this.pool = new Pool(settings)
    this.databases = databases
  }

  async run<E extends EngineName>(job: SandboxJobs[E]['job'] & { engine: E }, { shareKey }: RunOptions = {}): Promise<SandboxJobs[E]['result']> {
    const engine = engines[job.engine]
    const owner = this.reuse === 'pool' ? everybody : shareKey
    return engine.run(job, { children: new Children(this.pool, owner), databases: this.databases })
  }

  async describeDataset(schema: string, data: string) {
    if (!this.databases) throw new Error(noCluster)
    return describeDataset(schema, data, this.databases)
  }

  async generate(program: string, seed: number, texts: Record<string, string>) {
    return generate(program, seed, texts, new Children(this.pool, authors))
  }

  async close(): Promise<void> {
    this.pool.close()
    await this.databases?.close()
  }
}

/** The one owner of all jobs where processes are shared; no share key is like it, since those are ids. */
const everybody = '*'

/** Whoever writes questions: none of them is a candidate, and a bank has many programs to run one after the other. */
const authors = 'authors'
