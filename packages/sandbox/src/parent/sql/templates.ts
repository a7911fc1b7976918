import { createHash } from 'node:crypto'
import type { Cluster } from './cluster.ts'
import { fill, type Dataset } from './dataset.ts'
import { makeGuarded } from './guarded.ts'
import { dropDatabase, dropRole } from './sweep.ts'

/** A database that holds a dataset and that nobody can log in to; jobs get copies of it. */
export interface Template {
  /** Of schema and data. */
  hash: string
  database: string
  /** Owner of everything that schema and data made. */
  author: string
  bytes: number
}

/** Builds one template for each schema and data, and keeps the ones used last. */
export class Templates {
  private readonly cluster: Cluster
  private readonly known = new Map<string, Promise<Template>>()
  private guarded: Promise<string> | null = null

  constructor(cluster: Cluster) {
    this.cluster = cluster
  }

  /** Rejects with FaultyDataset where there can be none. */
  get({ schema, data }: Dataset): Promise<Template> {
    const hash = createHash('sha256').update(schema).update('\0').update(data).digest('hex').slice(0, 20)
    const template = this.known.get(hash) ?? this.build(hash, { schema, data })
    this.known.delete(hash)
    this.known.set(hash, template)
    template.catch(() => this.known.delete(hash))
    this.forgetOldest()
    return template
  }

  /** All are to be built again when they are asked for, since the cluster has lost some. */
  forget(): void {
    this.known.clear()
    this.guarded = null
  }

  /** Drops all templates. */
  async close(): Promise<void> {
    for (const template of this.known.values()) await this.drop(template)
    this.known.clear()
    await dropDatabase(this.cluster, this.guardedName)
  }

  private async build(hash: string, dataset: Dataset): Promise<Template> {
    const { cluster } = this
    const [database, author] = [`template_${cluster.id}_${hash}`, `author_${cluster.id}_${hash}`]
    const guarded = await this.guardedDatabase()
    try {
      // When some templates were lost, others were not.
      await dropDatabase(cluster, database)
      await dropRole(cluster, author)
      await cluster.run(`CREATE DATABASE "${database}" TEMPLATE "${guarded}" STRATEGY file_copy`)
      await cluster.run(`REVOKE ALL ON DATABASE "${database}" FROM PUBLIC`)
      await fill(cluster, database, author, dataset)
      await cluster.run(`ALTER DATABASE "${database}" WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`)
      const [size] = await cluster.run(`SELECT pg_database_size('${database}') AS bytes`)
      return { hash, database, author, bytes: Number(size?.bytes) }
    } catch (error) {
      await dropDatabase(cluster, database)
      await dropRole(cluster, author)
      throw error
    }
  }

  private guardedDatabase(): Promise<string> {
    this.guarded ??= this.makeGuarded()
    this.guarded.catch(() => (this.guarded = null))
    return this.guarded
  }

  private async makeGuarded(): Promise<string> {
    await dropDatabase(this.cluster, this.guardedName)
    await makeGuarded(this.cluster, this.guardedName)
    return this.guardedName
  }

  private get guardedName(): string {
    return `guarded_${this.cluster.id}_0`
  }

  private forgetOldest(): void {
    const [oldest] = this.known
    if (this.known.size <= maxTemplates || !oldest) return
    const [hash, template] = oldest
    this.known.delete(hash)
    void this.drop(template)
  }

  private async drop(template: Promise<Template>): Promise<void> {
    const built = await template.catch(() => null)
    if (!built) return
    await dropDatabase(this.cluster, built.database)
    await dropRole(this.cluster, built.author)
  }
}

const maxTemplates = 100
