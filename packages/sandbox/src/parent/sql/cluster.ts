import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import pg from 'pg'
import { applicationPrefix } from './names.ts'
import { sweep } from './sweep.ts'

/** How a session logs in: what a child is given, and nothing more. */
export interface Login {
  host: string
  port: number
  user: string
  password: string
  database: string
  /** Settings of the session, as `-c name=value` options. */
  options: string
}

/**
 * The superuser's side of the sandbox cluster. Only our own statements run as superuser; text of an author or a
 * candidate runs in sessions that log in as a plain role, never through SET ROLE, which such text could undo.
 */
export class Cluster {
  /** Part of the name of everything that this sandbox makes in the cluster. */
  readonly id = randomBytes(4).toString('hex')
  private readonly url: URL
  private readonly pool: pg.Pool
  private presence: pg.Client | null = null
  private closed = false

  constructor(url: string, connections: number) {
    this.url = new URL(url)
    this.pool = new pg.Pool({ connectionString: url, max: connections, idleTimeoutMillis: 30_000, options: superuserOptions })
    // An idle connection may break; the next statement opens another.
    this.pool.on('error', () => {})
  }

  /** Rejects when the cluster cannot be reached. */
  async open(): Promise<void> {
    await this.showPresence()
    await this.inDatabase(this.defaultDatabase, async (client) => {
      // Sandboxes that open at the same time would otherwise trip over each other; the lock ends with the session.
      await client.query('SELECT pg_advisory_lock($1)', [openingLock])
      await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC')
      await sweep(this)
    })
  }

  /** Runs a statement of ours as superuser in the default database. */
  async run<Row extends Record<string, unknown>>(statement: string, values: unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>(statement, values)
    return result.rows
  }

  /** Runs statements of ours as superuser in another database. */
  async inDatabase<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await this.connect(database, 'assay')
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  login(user: string, password: string, database: string, settings: Record<string, string>): Login {
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
    return { ...this.address, user, password, database, options: options.join(' ') }
  }

  /** Opens a connection on which nobody has logged in yet. */
  async dial(): Promise<Socket> {
    const { host, port } = this.address
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
    // Whoever gets the connection reads it from its first byte on.
    socket.pause()
    await once(socket, 'connect')
    return socket
  }

  /** Ends every session of a role and waits until they are gone. */
  async terminateSessions(role: string): Promise<void> {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const rows = await this.run('SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE usename = $1', [role])
      if (rows.length === 0) return
    }
    throw new Error(`Sessions of ${role} do not end`)
  }

  async close(): Promise<void> {
    this.closed = true
    await this.presence?.end()
    await this.pool.end()
  }

  /** Keeps a connection that tells other sandboxes that what this one made is in use. */
  private async showPresence(): Promise<void> {
    this.presence = await this.connect(this.defaultDatabase, this.id)
    this.presence.once('end', () => this.restorePresence())
  }

  private restorePresence(): void {
    if (this.closed) return
    setTimeout(() => {
      this.showPresence().catch(() => this.restorePresence())
    }, presenceRetryMs).unref()
  }

  private get address(): { host: string; port: number } {
    const host = this.url.searchParams.get('host') ?? decodeURIComponent(this.url.hostname)
    return { host, port: Number(this.url.port || 5432) }
  }

  private get defaultDatabase(): string {
    return decodeURIComponent(this.url.pathname.slice(1)) || 'postgres'
  }

  private async connect(database: string, name: string): Promise<pg.Client> {
    const target = new URL(this.url)
    target.pathname = `/${database}`
    const client = new pg.Client({ connectionString: target.href, application_name: `${applicationPrefix}${name}`, options: superuserOptions })
    client.on('error', () => {})
    await client.connect()
    return client
  }
}

/**
 * Nothing that candidates made is found by its bare name. Passwords of roles that live for one job are random enough
 * without being hashed 4096 times, on both sides.
 */
const superuserOptions = '-c search_path=pg_catalog -c scram_iterations=1'
const maxTries = 20
const presenceRetryMs = 1000
/** Any number that is nobody else’s. */
const openingLock = 7_202_611
