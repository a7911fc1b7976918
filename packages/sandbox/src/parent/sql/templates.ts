import { createHash, randomBytes } from 'node:crypto'
import type { Cluster } from './cluster.ts'
import { asRole, sessionSettings } from './session.ts'
import { dropDatabase, dropRole } from './sweep.ts'

/** A database that holds a dataset and that nobody can log in to; jobs get copies of it. */
export interface Template {
  /** Of schema and data. */
  hash: string
  database: string
  /** Owner of everything that schema and data made. */
  author: string
}

/** Thrown when a schema or its data cannot be run; the message is Postgres’s own. */
export class FaultyDataset extends Error {}

/** Builds one template for each schema and data, and keeps the ones used last. */
export class Templates {
  private readonly cluster: Cluster
  private readonly known = new Map<string, Promise<Template>>()

  constructor(cluster: Cluster) {
    this.cluster = cluster
  }

  get(schema: string, data: string): Promise<Template> {
    const hash = createHash('sha256').update(schema).update('\0').update(data).digest('hex').slice(0, 20)
    const template = this.known.get(hash) ?? build(this.cluster, hash, schema, data)
    this.known.delete(hash)
    this.known.set(hash, template)
    template.catch(() => this.known.delete(hash))
    this.forgetOldest()
    return template
  }

  /** To be built again, since the cluster has lost it. */
  forget({ hash }: Template): void {
    this.known.delete(hash)
  }

  /** Drops all templates. */
  async close(): Promise<void> {
    for (const template of this.known.values()) await this.drop(template)
    this.known.clear()
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
const buildTimeoutMs = 60_000

async function build(cluster: Cluster, hash: string, schema: string, data: string): Promise<Template> {
  const template = { hash, database: `template_${cluster.id}_${hash}`, author: `author_${cluster.id}_${hash}` }
  try {
    // Of a template that was lost, the author may be left.
    await dropRole(cluster, template.author)
    await fill(cluster, template, schema, data)
    return template
  } catch (error) {
    await dropDatabase(cluster, template.database)
    await dropRole(cluster, template.author)
    throw error
  }
}

/** The author owns the database only while it is filled: what a role owns across databases would go over to a job. */
async function fill(cluster: Cluster, { database, author }: Template, schema: string, data: string): Promise<void> {
  const password = randomBytes(16).toString('hex')
  await cluster.run(`CREATE ROLE "${author}" LOGIN PASSWORD '${password}' CONNECTION LIMIT 2`)
  await cluster.run(`CREATE DATABASE "${database}" OWNER "${author}" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`)
  await cluster.run(`REVOKE ALL ON DATABASE "${database}" FROM PUBLIC`)
  const login = cluster.login(author, password, database, sessionSettings(buildTimeoutMs))
  await asRole(cluster, login, buildTimeoutMs, async (client) => {
    await client.query(schema)
    await client.query(data)
  }).catch((error: unknown) => {
    throw new FaultyDataset(error instanceof Error ? error.message : String(error))
  })
  // In a session of its own, since the author's may have been left in any state. Statistics make plans predictable.
  await asRole(cluster, login, buildTimeoutMs, (client) => client.query('VACUUM (ANALYZE)'))
  await cluster.run(`ALTER ROLE "${author}" NOLOGIN PASSWORD NULL`)
  await cluster.terminateSessions(author)
  await cluster.inDatabase(database, (client) => client.query(revokeAdvisoryLocks))
  await cluster.run(`ALTER DATABASE "${database}" OWNER TO CURRENT_USER`)
  await cluster.run(`ALTER DATABASE "${database}" WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`)
}

/** Locks live in memory that all databases of a cluster share: who takes them all makes the jobs of others fail. */
const revokeAdvisoryLocks = `
  DO $do$
    DECLARE f regprocedure;
    BEGIN
      FOR f IN SELECT oid FROM pg_catalog.pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_' LOOP
        EXECUTE pg_catalog.format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
      END LOOP;
    END
  $do$`
