import { randomBytes } from 'node:crypto'
import type { Cluster, Login } from './cluster.ts'
import type { Copy } from './copies.ts'
import { letRead } from './reader.ts'
import { sessionSettings } from './session.ts'
import { dropRole } from './sweep.ts'
import { typeNames } from './type-names.ts'
import type { Bounds, Watch, Watched } from './watch.ts'

/** Who may log in to a job’s database. */
export interface Account {
  role: string
  login: Login
}

/** A database that exists for one job, with a role that owns what is in it and can do nothing elsewhere. */
export class JobDatabase {
  readonly cluster: Cluster
  private readonly copy: Copy
  private readonly sessions: Watch
  private readonly reader: string

  constructor(cluster: Cluster, copy: Copy, sessions: Watch) {
    this.cluster = cluster
    this.copy = copy
    this.sessions = sessions
    this.reader = copy.name.replace('job_', 'reader_')
  }

  /** The owner of all there is. `timeoutMs` ends a session that nobody watches any more. */
  async candidate(tempMb: number, timeoutMs: number): Promise<Account> {
    const { name, password } = this.copy
    await this.cluster.run(`ALTER ROLE "${name}" SET temp_file_limit = '${tempMb}MB'`)
    return { role: name, login: this.cluster.login(name, password, name, { ...sessionSettings(timeoutMs), client_min_messages: 'notice' }) }
  }

  /** Ends the candidate’s sessions for good and makes a role that can read what they left, and only read. */
  async handOverToReader(tempMb: number, timeoutMs: number): Promise<Account> {
    const { name } = this.copy
    await this.cluster.run(`ALTER ROLE "${name}" NOLOGIN`)
    await this.cluster.terminateSessions(name)
    const password = randomBytes(16).toString('hex')
    // Policies of the candidate’s that hide rows do not count.
    await this.cluster.run(`
      CREATE ROLE "${this.reader}" LOGIN PASSWORD '${password}' BYPASSRLS CONNECTION LIMIT 1;
      ALTER ROLE "${this.reader}" SET temp_file_limit = '${tempMb}MB';
      GRANT CONNECT ON DATABASE "${name}" TO "${this.reader}"`)
    await this.cluster.inDatabase(name, (client) => client.query(letRead(this.reader, name)))
    // What Postgres brings comes first: a candidate may have made functions and operators of the same names.
    const settings = { ...sessionSettings(timeoutMs), default_transaction_read_only: 'on', search_path: 'pg_catalog,public' }
    return { role: this.reader, login: this.cluster.login(this.reader, password, name, settings) }
  }

  /** Ends sessions of the role that use more than they may. */
  watch(role: string, bounds: Bounds): Watched {
    return this.sessions.start(role, this.copy.template.bytes, bounds)
  }

  /** Names of types as Postgres writes them, by oid. */
  typeNames(oids: number[]): Promise<Map<number, string>> {
    return typeNames(this.cluster, this.copy.name, oids)
  }

  /** What the job made beside its copy. */
  async dispose(): Promise<void> {
    await dropRole(this.cluster, this.reader)
  }
}
