import pg from 'pg'
import { sandboxClusterUrl } from '@assay/test-support'
import type { Sandbox, SqlJob, SqlResult } from '../index.ts'

/** A small shop, as an author would write it. */
export const shop = {
  schema: `
    CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customers, total numeric(10,2), at timestamptz);`,
  data: `
    INSERT INTO customers VALUES (2, 'Grace'), (1, 'Ada');
    INSERT INTO orders SELECT g, 1 + g % 2, g * 1.5, '2026-01-01T12:00Z' FROM generate_series(1, 1500) g;`,
}

type Changes = Partial<Omit<SqlJob, 'engine' | 'statement'>>

function sqlJob(statement: SqlJob['statement'], sql: string, changes: Changes): SqlJob {
  return { engine: 'sql', ...shop, statement, sql, assert: null, plan: false, limits: {}, ...changes }
}

/** Ways to ask a sandbox for answers on the shop; `sandbox` is asked for each time, since tests open it late. */
export function onShop(sandbox: () => Sandbox) {
  return {
    query: (sql: string, changes: Changes = {}) => sandbox().run(sqlJob('query', sql, changes)),
    script: (sql: string, assert: string | null = null, changes: Changes = {}) => sandbox().run(sqlJob('script', sql, { assert, ...changes })),
  }
}

/** Result sets without their columns. */
export function rowsOf(grids: SqlResult['results']): (string | null)[][][] {
  return grids.map(({ rows }) => rows)
}

/** Runs a statement as the cluster’s superuser. */
export async function asSuperuser<Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: sandboxClusterUrl() })
  await client.connect()
  try {
    return (await client.query<Row>(statement, values)).rows
  } finally {
    await client.end()
  }
}
