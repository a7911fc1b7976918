import pg from 'pg'
import type { Login } from '../parent/sql/cluster.ts'
import { ownCode } from '../parent/sql/failure.ts'
import { nextConnection } from './connection.ts'
import type { RawGrid, SqlDone, SqlError } from '../parts.ts'
import { serve } from './serve.ts'

export interface SqlRequest {
  login: Login
  /** A query is one statement by the extended protocol, a script any number by the simple one. */
  statement: 'query' | 'script'
  sql: string
  plan: boolean
  maxRows: number
  maxBytes: number
}

serve(async (job: SqlRequest): Promise<SqlDone> => {
  const connection = await nextConnection()
  const client = new pg.Client({ ...job.login, stream: () => connection })
  client.on('error', () => {})
  let started = performance.now()
  try {
    await client.connect()
    started = performance.now()
    const results = await collect(client, job.sql, job)
    if (job.statement === 'query' && results.length === 0) throw new NotOneQuery('The statement returns no rows, but a query is asked for.')
    const ms = performance.now() - started
    return { error: null, results, plan: job.plan ? await explain(client, job) : null, ms }
  } catch (error) {
    return { error: describe(error), results: [], plan: null, ms: performance.now() - started }
  } finally {
    client.end().catch(() => {})
  }
})

class NotOneQuery extends Error {
  readonly code = ownCode('syntax-error')
}

class TooManyBytes extends Error {
  readonly code = ownCode('output-limit')
}

/** Result sets in order, each with the first `maxRows` of its rows as text and the number of all. */
function collect(client: pg.Client, text: string, { statement, maxRows, maxBytes }: SqlRequest): Promise<RawGrid[]> {
  return new Promise((resolve, reject) => {
    const kept = new Map<unknown, { rows: (string | null)[][]; total: number }>()
    let bytes = 0
    const config = { text, rowMode: 'array', types: asText, queryMode: modes[statement] } as const
    const query = new pg.Query(config)
    query.on('row', (row: unknown, result) => {
      const grid = kept.get(result) ?? { rows: [], total: 0 }
      kept.set(result, grid)
      grid.total += 1
      if (grid.rows.length >= maxRows) return
      const values = row as (string | null)[]
      bytes += sizeOf(values)
      grid.rows.push(values)
      if (bytes > maxBytes) abort(client, reject, new TooManyBytes('The result holds more bytes than can be taken.'))
    })
    query.on('error', reject)
    query.on('end', (results: pg.QueryResult | pg.QueryResult[]) => {
      const all = Array.isArray(results) ? results : [results]
      resolve(all.filter(hasColumns).map((result) => ({ columns: columnsOf(result), ...(kept.get(result) ?? { rows: [], total: 0 }) })))
    })
    client.query(query)
  })
}

const modes = { query: 'extended', script: undefined } as const
const asText = { getTypeParser: () => (value: string) => value }

function abort(client: pg.Client, reject: (error: Error) => void, error: Error): void {
  reject(error)
  client.connection.stream.destroy()
}

function sizeOf(row: (string | null)[]): number {
  return row.reduce((sum, value) => sum + (value?.length ?? 0) + 1, 0)
}

function hasColumns(result: pg.QueryResult): boolean {
  return result.fields.length > 0
}

function columnsOf(result: pg.QueryResult): RawGrid['columns'] {
  return result.fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID }))
}

/** The plan, or null where the statement has none. */
async function explain(client: pg.Client, job: SqlRequest): Promise<unknown> {
  try {
    // The query may have switched kinds of plan off.
    await client.query('RESET ALL')
    const [grid] = await collect(client, `EXPLAIN (FORMAT JSON) ${job.sql}`, job)
    return JSON.parse(grid?.rows[0]?.[0] ?? 'null')
  } catch {
    return null
  }
}

const severalStatements: SqlError = {
  code: ownCode('syntax-error'),
  isFatal: false,
  message: 'There are several statements, but exactly one query is asked for.',
  detail: null,
  hint: null,
  position: null,
}

function describe(error: unknown): SqlError {
  const part = (name: string): string | null => {
    const value: unknown = Reflect.get(Object(error), name)
    return typeof value === 'string' ? value.slice(0, 2000) : null
  }
  const several = part('code') === '42601' && part('message')?.includes('multiple commands') === true
  if (several) return severalStatements
  return {
    code: part('code') ?? '',
    isFatal: part('severity') !== 'ERROR',
    message: part('message') ?? String(error),
    detail: part('detail'),
    hint: part('hint'),
    position: Number(part('position')) || null,
  }
}
