import { randomBytes } from 'node:crypto'
import type { Cluster } from './cluster.ts'
import { dropDatabase, dropRole } from './sweep.ts'
import type { Template } from './templates.ts'

/** A copy of a template for one job. Database and owner have the same name. */
export interface Copy {
  name: string
  password: string
  template: Template
}

/** Makes copies of templates, and one ahead of each template that was used last, so that the next job need not wait for it. */
export class Copies {
  private readonly cluster: Cluster
  private readonly ahead = new Map<Template, Spare>()

  constructor(cluster: Cluster) {
    this.cluster = cluster
  }

  /** Rejects with Postgres’s error when the template is gone. */
  async take(template: Template): Promise<Copy> {
    const spare = this.ahead.get(template)
    if (!spare) return makeCopy(this.cluster, template)
    this.ahead.delete(template)
    clearTimeout(spare.expiry)
    const copy = await spare.copy
    return copy && (await this.isThere(copy)) ? copy : makeCopy(this.cluster, template)
  }

  /** To be called when nothing else is waiting to be done. */
  prepare(template: Template): void {
    if (this.ahead.has(template)) return
    const [oldest] = this.ahead.keys()
    if (oldest && this.ahead.size >= maxAhead) void this.expire(oldest)
    const copy = makeCopy(this.cluster, template).catch(() => null)
    const expiry = setTimeout(() => void this.expire(template), keepAheadMs).unref()
    this.ahead.set(template, { copy, expiry })
  }

  async drop({ name }: Copy): Promise<void> {
    await dropDatabase(this.cluster, name)
    await dropRole(this.cluster, name)
  }

  async close(): Promise<void> {
    for (const template of this.ahead.keys()) await this.expire(template)
  }

  private async isThere({ name }: Copy): Promise<boolean> {
    const rows = await this.cluster.run('SELECT FROM pg_database JOIN pg_roles ON rolname = datname WHERE datname = $1', [name])
    return rows.length > 0
  }

  private async expire(template: Template): Promise<void> {
    const spare = this.ahead.get(template)
    this.ahead.delete(template)
    clearTimeout(spare?.expiry)
    const copy = await spare?.copy
    if (copy) await this.drop(copy)
  }
}

interface Spare {
  /** Null when it could not be made; whoever needs one then finds out why. */
  copy: Promise<Copy | null>
  expiry: NodeJS.Timeout
}

/** Eight megabytes each. */
const maxAhead = 8
const keepAheadMs = 60_000

async function makeCopy(cluster: Cluster, template: Template): Promise<Copy> {
  const name = `job_${cluster.id}_${randomBytes(8).toString('hex')}`
  const password = randomBytes(16).toString('hex')
  try {
    await cluster.run(`CREATE DATABASE "${name}" TEMPLATE "${template.database}" STRATEGY file_copy`)
    await cluster.run(`
      CREATE ROLE "${name}" LOGIN PASSWORD '${password}' CONNECTION LIMIT 1;
      REVOKE ALL ON DATABASE "${name}" FROM PUBLIC;
      GRANT CONNECT, TEMPORARY, CREATE ON DATABASE "${name}" TO "${name}"`)
    await cluster.inDatabase(name, (client) => client.query(`REASSIGN OWNED BY "${template.author}" TO "${name}"; ALTER SCHEMA public OWNER TO "${name}"`))
    return { name, password, template }
  } catch (error) {
    await dropDatabase(cluster, name)
    await dropRole(cluster, name)
    throw error
  }
}
