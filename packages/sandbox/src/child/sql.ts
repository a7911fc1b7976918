import pg from 'pg'
import type { Login } from '../parent/sql/cluster.ts'
import type { RawGrid, SqlDone } from '../parts.ts'
import { perform } from '../sql/perform.ts'
import { statementsOf, type Statement } from '../sql/statements.ts'
import { nextConnection } from './connection.ts'
import { serve } from './serve.ts'
import { Collector } from './sql/collector.ts'
import { describeError, Refusal } from './sql/describe-error.ts'
import { hearNotices } from './sql/notices.ts'

export interface SqlRequest {
  login: Login
  /** A query is one statement that gives rows, a script any number; assertions are sent in one go, which makes them one transaction. */
  statement: 'query' | 'script' | 'assertions'
  sql: string
  plan: boolean
  maxRows: number
  /** Of all result sets together. */
  maxBytes: number
  /** Of what the statements say on the side, in characters. */
  maxOutput: number
}

serve(async (job: SqlRequest): Promise<SqlDone> => {
  const connection = await nextConnection()
  const client = new pg.Client({ ...job.login, stream: () => connection })
  // A session can come to its end between two statements; the next one then only says that there is none.
  let end: Error | null = null
  client.on('error', (error: Error) => (end ??= error))
  const notices = hearNotices(client, job.maxOutput)
  let started = performance.now()
  try {
    await client.connect()
    started = performance.now()
    const results = await runAll(client, job)
    const ms = performance.now() - started
    return { error: null, results, plan: job.plan ? await explain(client, job) : null, output: notices.text(), ms }
  } catch (error) {
    return { error: describeError(end ?? error), results: [], plan: null, output: notices.text(), ms: performance.now() - started }
  } finally {
    connection.destroy()
  }
})

async function runAll(client: pg.Client, job: SqlRequest): Promise<RawGrid[]> {
  const collector = new Collector(job)
  const grids: RawGrid[] = []
  for (const statement of asAsked(job)) {
    const commands = await Promise.race([perform(client, statement, collector.take), collector.overflow]).catch((error: unknown) => {
      throw placed(error, statement, job.sql)
    })
    grids.push(...collector.gridsOf(commands))
  }
  if (job.statement === 'query' && grids.length !== 1) throw new Refusal('syntax-error', 'The statement returns no rows, but a query is asked for.')
  return grids
}

function asAsked({ statement, sql }: SqlRequest): Iterable<Statement> {
  if (sql.includes('\0')) throw new Refusal('syntax-error', 'The text holds a NUL character, which Postgres does not take.')
  if (statement === 'assertions') return [{ text: sql, start: 0, copied: null }]
  if (statement === 'script') return statementsOf(sql)
  const statements = [...statementsOf(sql)]
  if (statements.length > 1) throw new Refusal('syntax-error', 'There are several statements, but exactly one query is asked for.')
  return statements
}

/** Postgres counts characters in the statement; what a candidate sees is the script. */
function placed(error: unknown, { start }: Statement, script: string): unknown {
  const position: unknown = Reflect.get(Object(error), 'position')
  if (!(error instanceof pg.DatabaseError) || typeof position !== 'string') return error
  return Object.assign(error, { position: String(Number(position) + Array.from(script.slice(0, start)).length) })
}

/** The plan, or null where the statement has none. */
async function explain(client: pg.Client, job: SqlRequest): Promise<unknown> {
  const collector = new Collector(job)
  const run = (text: string) => Promise.race([perform(client, { text, start: 0, copied: null }, collector.take), collector.overflow])
  try {
    // The query may have switched kinds of plan off.
    await run('RESET ALL')
    const [grid] = collector.gridsOf(await run(`EXPLAIN (FORMAT JSON) ${job.sql}`))
    return JSON.parse(grid?.rows[0]?.[0] ?? 'null')
  } catch {
    return null
  }
}
