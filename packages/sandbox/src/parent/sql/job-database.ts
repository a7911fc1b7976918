import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Cluster, Login } from './cluster.ts'
import { sessionSettings } from './session.ts'
import { dropDatabase, dropRole } from './sweep.ts'
import type { Template } from './templates.ts'

/** A database that exists for one job, with a role that owns what is in it and can do nothing elsewhere. */
export class JobDatabase {
  readonly cluster: Cluster
  readonly role: string
  private readonly reader: string
  private readonly superuser: pg.Client
  private readonly password: string

  private constructor(cluster: Cluster, role: string, password: string, superuser: pg.Client) {
    this.cluster = cluster
    this.role = role
    this.reader = role.replace('job_', 'reader_')
    this.password = password
    this.superuser = superuser
  }

  /** Makes the database, does the work and drops everything again. */
  static async use<T>(cluster: Cluster, template: Template, tempMb: number, work: (database: JobDatabase) => Promise<T>): Promise<T> {
    const name = `job_${cluster.id}_${randomBytes(8).toString('hex')}`
    const password = randomBytes(16).toString('hex')
    try {
      await copyTemplate(cluster, template, name, password, tempMb)
      return await cluster.inDatabase(name, async (superuser) => {
        await superuser.query(`REASSIGN OWNED BY "${template.author}" TO "${name}"; ALTER SCHEMA public OWNER TO "${name}"`)
        return work(new JobDatabase(cluster, name, password, superuser))
      })
    } finally {
      await dropDatabase(cluster, name)
      await dropRole(cluster, name)
      await dropRole(cluster, name.replace('job_', 'reader_'))
    }
  }

  login(timeoutMs: number): Login {
    return this.cluster.login(this.role, this.password, this.role, sessionSettings(timeoutMs))
  }

  /** Ends the job's sessions for good and makes a role that can read what they left, and only read. */
  async handOverToReader(timeoutMs: number): Promise<{ role: string; login: Login }> {
    await this.cluster.run(`ALTER ROLE "${this.role}" NOLOGIN`)
    await this.cluster.terminateSessions(this.role)
    const password = randomBytes(16).toString('hex')
    await this.cluster.run(`CREATE ROLE "${this.reader}" LOGIN PASSWORD '${password}' CONNECTION LIMIT 1`)
    await this.cluster.run(`GRANT CONNECT ON DATABASE "${this.role}" TO "${this.reader}"`)
    await this.superuser.query(`DO $do$ ${grantReading(this.reader)} $do$`)
    // What Postgres brings comes first: a candidate may have made functions and operators of the same names.
    const settings = { ...sessionSettings(timeoutMs), default_transaction_read_only: 'on', search_path: 'pg_catalog,public' }
    return { role: this.reader, login: this.cluster.login(this.reader, password, this.role, settings) }
  }

  /** Names of types as Postgres writes them, by oid. */
  async typeNames(oids: number[]): Promise<Map<number, string>> {
    const statement = 'SELECT oid, pg_catalog.format_type(oid, NULL) AS name FROM pg_catalog.pg_type WHERE oid = ANY($1::oid[])'
    const { rows } = await this.superuser.query<{ oid: number; name: string }>(statement, [oids])
    return new Map(rows.map(({ oid, name }) => [oid, name]))
  }
}

async function copyTemplate(cluster: Cluster, template: Template, name: string, password: string, tempMb: number): Promise<void> {
  await cluster.run(
    `CREATE ROLE "${name}" LOGIN PASSWORD '${password}' CONNECTION LIMIT 1; ALTER ROLE "${name}" SET temp_file_limit = '${tempMb}MB'`,
  )
  await cluster.run(`CREATE DATABASE "${name}" TEMPLATE "${template.database}" STRATEGY file_copy`)
  await cluster.run(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC; GRANT CONNECT, TEMPORARY, CREATE ON DATABASE "${name}" TO "${name}"`)
}

/** All schemas that are not Postgres’s own, since a candidate may have made some. */
function grantReading(reader: string): string {
  return `
    DECLARE s name;
    BEGIN
      FOR s IN SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
        EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA %I TO "${reader}"', s);
        EXECUTE pg_catalog.format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO "${reader}"', s);
        EXECUTE pg_catalog.format('GRANT SELECT ON ALL SEQUENCES IN SCHEMA %I TO "${reader}"', s);
      END LOOP;
    END`
}
