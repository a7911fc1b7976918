import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { positionOf } from '../../failure.ts'
import { perform } from '../../sql/perform.ts'
import { statementsOf, type Statement } from '../../sql/statements.ts'
import type { Cluster } from './cluster.ts'
import { asRole, sessionSettings } from './session.ts'

/** Thrown when a schema or its data cannot be run; the message is Postgres’s own. */
export class FaultyDataset extends Error {}

/** What an author writes: the tables, and what is in them. */
export interface Dataset {
  schema: string
  data: string
}

/**
 * Fills a database with an author’s text. The author owns the database only meanwhile: what a role owns across databases
 * would go over to a job.
 */
export async function fill(cluster: Cluster, database: string, author: string, { schema, data }: Dataset): Promise<void> {
  const password = randomBytes(16).toString('hex')
  await cluster.run(`CREATE ROLE "${author}" LOGIN PASSWORD '${password}' CONNECTION LIMIT 2; ALTER DATABASE "${database}" OWNER TO "${author}"`)
  const login = cluster.login(author, password, database, sessionSettings(fillTimeoutMs))
  await asRole(cluster, login, fillTimeoutMs, async (client) => {
    await runText(client, schema, 'schema')
    await runText(client, data, 'data')
  })
  // In a session of its own, since the author’s may have been left in any state. Statistics make plans predictable.
  await asRole(cluster, login, fillTimeoutMs, (client) => client.query('VACUUM (ANALYZE)'))
  await cluster.run(`ALTER ROLE "${author}" NOLOGIN PASSWORD NULL; ALTER DATABASE "${database}" OWNER TO CURRENT_USER`)
  await cluster.terminateSessions(author)
}

const fillTimeoutMs = 60_000

async function runText(client: pg.Client, text: string, what: string): Promise<void> {
  for (const statement of inBatches(statementsOf(withoutRestrictions(text)))) {
    if (isAboutOwner.test(statement.text)) continue
    await perform(client, statement, () => {}).catch((error: unknown) => {
      throw new FaultyDataset(`${what}, line ${lineOf(error, statement, text)}: ${error instanceof Error ? error.message : String(error)}`)
    })
  }
}

/** What pg_dump writes for owners that exist where it ran: as with its --no-owner, whoever makes the dataset owns it. */
const isAboutOwner = /^\s*ALTER\s[^;]*\sOWNER\s+TO\s+("[^"]+"|\w+)\s*;?\s*$/i

/** pg_dump also tells psql to take no commands of its own; there are none here. Positions stay as they are. */
function withoutRestrictions(text: string): string {
  return text.replaceAll(/^\\(?:un)?restrict\b.*$/gm, (line) => ' '.repeat(line.length))
}

/** Where Postgres points at, or else where the statement begins. */
function lineOf(error: unknown, { text, start }: Statement, script: string): number {
  const before = text.length - text.trimStart().length
  const offset = error instanceof pg.DatabaseError && error.position ? Number(error.position) - 1 : before
  return positionOf(script, start + offset).line
}

/** Joins INSERTs that follow each other: a row each is how many tools write data, and a round trip each would be slow. */
function* inBatches(statements: Iterable<Statement>): Generator<Statement> {
  let batch: Statement[] = []
  const joined = (): Statement => ({ text: batch.map(({ text }) => text).join(''), start: batch[0]?.start ?? 0, copied: null })
  for (const statement of statements) {
    const isInsert = /^\s*INSERT\s/i.test(statement.text) && statement.text.endsWith(';')
    if (isInsert) batch.push(statement)
    if (batch.length === maxBatch || (batch.length > 0 && !isInsert)) {
      yield joined()
      batch = []
    }
    if (!isInsert) yield statement
  }
  if (batch.length > 0) yield joined()
}

const maxBatch = 200
