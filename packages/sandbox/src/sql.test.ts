import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sandboxClusterUrl } from '@assay/test-support'
import pg from 'pg'
import { createSandbox, type Sandbox, type SqlJob } from './index.ts'
import { openSqlSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())

const schema = `
  CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customers, total numeric(10,2), at timestamptz);`
const data = `
  INSERT INTO customers VALUES (2, 'Grace'), (1, 'Ada');
  INSERT INTO orders SELECT g, 1 + g % 2, g * 1.5, '2026-01-01T12:00Z' FROM generate_series(1, 1500) g;`

function sqlJob(sql: string, changes: Partial<SqlJob> = {}): SqlJob {
  return { engine: 'sql', schema, data, statement: 'query', sql, assert: null, plan: false, limits: {}, ...changes }
}
const query = (sql: string, changes?: Partial<SqlJob>) => sandbox.run(sqlJob(sql, changes))
const script = (sql: string, assert: string | null, changes?: Partial<SqlJob>) =>
  sandbox.run(sqlJob(sql, { statement: 'script', assert, ...changes }))

describe('a query', () => {
  test('gives its rows as Postgres prints them, with types and oids', async () => {
    const result = await query("SELECT id, total, at, NULL AS none, true AS yes, '{1,2}'::int[] AS list FROM orders WHERE id = 1")
    expect(result).toMatchObject({
      failure: null,
      results: [
        {
          columns: [
            { name: 'id', type: 'integer' },
            { name: 'total', type: 'numeric' },
            { name: 'at', type: 'timestamp with time zone' },
            { name: 'none', type: 'text' },
            { name: 'yes', type: 'boolean' },
            { name: 'list', type: 'integer[]' },
          ],
          rows: [['1', '1.50', '2026-01-01 12:00:00+00', null, 't', '{1,2}']],
          total: 1,
          oids: [23, 1700, 1184, 25, 16, 1007],
        },
      ],
    })
  })

  test('of many rows is cut, and its rows counted', async () => {
    const { results } = await query('SELECT id FROM orders ORDER BY id', { limits: { rows: 10 } })
    expect(results[0]).toMatchObject({ total: 1500 })
    expect(results[0]?.rows).toHaveLength(10)
  })

  test('without rows still has its columns', async () => {
    const { results } = await query('SELECT id FROM orders WHERE false')
    expect(results).toMatchObject([{ columns: [{ name: 'id', type: 'integer' }], rows: [], total: 0 }])
  })

  test('can show its plan', async () => {
    const { plan } = await query('SELECT * FROM orders WHERE id = 7', { plan: true })
    expect(plan).toMatchObject([{ Plan: { 'Node Type': 'Index Scan', 'Index Name': 'orders_pkey' } }])
  })

  test.each([
    ['SELECT 1; SELECT 2', 'several statements'],
    ['UPDATE orders SET total = 1', 'returns no rows'],
    ['-- nothing', 'returns no rows'],
  ])('must be one statement with rows: %s', async (sql, message) => {
    expect((await query(sql)).failure).toMatchObject({ verdict: 'syntax-error', message: expect.stringContaining(message) })
  })

  test('with an error says where, in lines and columns', async () => {
    const { failure } = await query("SELECT '😀',\n  nam FROM customers")
    expect(failure).toMatchObject({ verdict: 'syntax-error', message: expect.stringContaining('"nam" does not exist'), line: 2, column: 3 })
  })

  test('that fails at run time is no syntax error', async () => {
    expect((await query('SELECT 1 / (id - 1) FROM customers')).failure).toMatchObject({ verdict: 'runtime-error', message: 'division by zero' })
  })

  test('is stopped at the time limit', async () => {
    expect((await query('SELECT pg_sleep(60)', { limits: { cpuMs: 100 } })).failure?.verdict).toBe('time-limit')
  })

  test('of too many bytes is refused', async () => {
    expect((await query("SELECT repeat('x', 100000) FROM orders")).failure?.verdict).toBe('output-limit')
  })

  test('with too large temporary files is stopped', async () => {
    const sql = 'SELECT count(*) FROM (SELECT md5(g::text) AS m FROM generate_series(1, 2000000) g ORDER BY m) sorted'
    expect((await query(sql, { limits: { tempMb: 5, cpuMs: 10_000 } })).failure?.verdict).toBe('memory-limit')
  })
})

describe('a script', () => {
  test('is followed by its assertions in another session', async () => {
    const result = await script("UPDATE customers SET name = upper(name); SELECT count(*) FROM customers; SELECT 'x'", 'SELECT name FROM customers ORDER BY id; SELECT 2')
    expect(result.results.map((grid) => grid.rows)).toEqual([[['2']], [['x']]])
    expect(result.asserted.map((grid) => grid.rows)).toEqual([[['ADA'], ['GRACE']], [['2']]])
  })

  test('leaves nothing behind that it did not commit', async () => {
    const { asserted } = await script('BEGIN; DELETE FROM orders', 'SELECT count(*) FROM orders')
    expect(asserted[0]?.rows).toEqual([['1500']])
  })

  test('that switches its timeout off is ended from outside', async () => {
    const { failure } = await script('SET statement_timeout = 0; SELECT pg_sleep(60)', null, { limits: { cpuMs: 100 } })
    expect(failure?.verdict).toBe('time-limit')
  })

  test('cannot make the assertions write for it', async () => {
    const sql = `CREATE FUNCTION wipe() RETURNS int LANGUAGE plpgsql AS 'BEGIN SET transaction_read_only = off; DELETE FROM orders; RETURN 1; END';
      ALTER TABLE customers RENAME TO old; CREATE VIEW customers AS SELECT id + wipe() AS id FROM old`
    const { failure } = await script(sql, 'SELECT id FROM customers')
    expect(failure).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining('Checking the result failed') })
  })

  test('cannot hold the assertions up', async () => {
    const sql = 'ALTER TABLE customers RENAME TO old; CREATE VIEW customers AS SELECT old.* FROM old, pg_sleep(60)'
    expect((await script(sql, 'SELECT * FROM customers', { limits: { cpuMs: 100 } })).failure?.verdict).toBe('time-limit')
  })
})

describe('an answer that cheats', () => {
  test.each(['XX000', '08006', '57P02', '57P04'])('cannot pass its failure off as ours: %s', async (code) => {
    const { failure } = await script(`DO $$ BEGIN RAISE EXCEPTION 'mine' USING ERRCODE = '${code}'; END $$`, 'SELECT 1')
    expect(failure).toMatchObject({ verdict: 'runtime-error', message: 'mine' })
    const left = `ALTER TABLE orders RENAME TO old; CREATE FUNCTION fail() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'mine' USING ERRCODE = '${code}'; END $$;
      CREATE VIEW orders AS SELECT fail() AS id FROM old`
    expect((await script(left, 'SELECT id FROM orders')).failure).toMatchObject({ verdict: 'runtime-error' })
  })

  test.each(['COPY orders TO STDOUT', 'COPY orders FROM STDIN', 'SELECT pg_terminate_backend(pg_backend_pid())', 'SET idle_session_timeout = 1; SELECT pg_sleep(0.1)', "NOTIFY x, 'y'; LISTEN x; NOTIFY x"])(
    'cannot pass its failure off as ours by the protocol: %s',
    async (sql) => {
      expect((await script(sql, 'SELECT 1')).failure?.verdict).not.toBe('internal-error')
    },
  )

  test('cannot replace what the assertions call', async () => {
    const sql = `CREATE FUNCTION public.upper(text) RETURNS text LANGUAGE sql AS $$ SELECT 'forged' $$;
      CREATE FUNCTION public.forge(int, int) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
      CREATE OPERATOR public.= (LEFTARG = int, RIGHTARG = int, FUNCTION = public.forge)`
    const { failure, asserted } = await script(sql, "SELECT upper('a'), 1 = 2")
    expect(failure).toBeNull()
    expect(asserted[0]?.rows).toEqual([['A', 'f']])
  })

  test('cannot have its plan made under other settings', async () => {
    const sql = "SELECT count(*) FROM customers WHERE id > 0 AND set_config('enable_seqscan', 'off', false) = 'off'"
    const { failure, plan } = await query(sql, { plan: true })
    expect(failure).toBeNull()
    expect(JSON.stringify(plan)).toContain('Seq Scan')
  })
})

describe('a job’s database', () => {
  test('is gone afterwards, with its roles', async () => {
    const { results, asserted } = await script('CREATE TABLE mine (id int); SELECT current_database(), current_user', 'SELECT current_user')
    const names = [results, asserted].flat().flatMap((grid) => grid.rows.flat())
    expect(names).toHaveLength(3)
    const superuser = new pg.Client({ connectionString: sandboxClusterUrl() })
    await superuser.connect()
    const statement = 'SELECT datname FROM pg_database WHERE datname = ANY ($1) UNION SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)'
    const left = await superuser.query(statement, [names])
    await superuser.end()
    expect(left.rows).toEqual([])
  })

  test('is the candidate’s own, and nothing else is', async () => {
    expect((await script('ALTER TABLE orders ADD COLUMN x int; CREATE INDEX ON orders (x); CREATE SCHEMA s; CREATE TABLE s.t ()', null)).failure).toBeNull()
    for (const sql of ["COPY orders TO PROGRAM 'id'", "COPY orders TO '/tmp/x'", 'CREATE DATABASE y', 'CREATE ROLE z', 'SELECT * FROM pg_authid']) {
      expect((await script(sql, null)).failure?.message).toMatch(/permission denied/)
    }
  })

  test.each([
    'SET ROLE postgres',
    'SET SESSION AUTHORIZATION postgres',
    'ALTER ROLE CURRENT_USER SUPERUSER',
    'ALTER ROLE CURRENT_USER CREATEDB',
    'ALTER SYSTEM SET work_mem = 1',
    'CREATE EXTENSION dblink',
    'CREATE EXTENSION postgres_fdw',
    'CREATE EXTENSION file_fdw',
    'CREATE EVENT TRIGGER t ON ddl_command_end EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    "CREATE FUNCTION run(text) RETURNS int LANGUAGE c AS 'libc.so.6', 'system'",
    "CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(lo_from_bytea(0, 'x'), '/tmp/x')",
    "SELECT pg_ls_dir('.')",
    "SELECT pg_read_binary_file('PG_VERSION')",
    "COPY orders FROM PROGRAM 'id'",
    "LOAD '/tmp/x.so'",
    'SELECT pg_reload_conf()',
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    'ALTER DATABASE postgres SET work_mem = 1',
    'SELECT pg_switch_wal()',
    'SELECT pg_advisory_lock(g) FROM generate_series(1, 1000000) g',
    'SELECT pg_try_advisory_xact_lock_shared(1, 2)',
    'SET temp_file_limit = -1',
    'SET log_statement = none',
  ])('holds no way out: %s', async (sql) => {
    expect((await script(sql, null)).failure?.message).toMatch(/permission denied|must be|not available|could not open|[Oo]nly roles|access to|could not access/)
  })

  test('cannot use up the locks, which all databases share: thousands of tables leave room', async () => {
    const sql = "DO $$ BEGIN FOR i IN 1..10000 LOOP EXECUTE 'CREATE TABLE t' || i || ' ()'; END LOOP; END $$"
    expect((await script(sql, null, { limits: { cpuMs: 10_000 } })).failure).toBeNull()
  })

  test('does not show what others run', async () => {
    const { results } = await query("SELECT query FROM pg_stat_activity WHERE usename <> current_user AND query <> '<insufficient privilege>'")
    expect(results[0]?.rows).toEqual([])
  })

  test('does not let its author become more than a plain role', async () => {
    const author = `CREATE TABLE who AS SELECT 1 AS id; RESET SESSION AUTHORIZATION; RESET ROLE;
      INSERT INTO who SELECT 2 FROM pg_roles WHERE rolname = current_user AND rolsuper`
    expect((await query('SELECT id FROM who', { schema: author, data: '' })).results[0]?.rows).toEqual([['1']])
  })

  test('of a faulty schema is our fault, not the candidate’s', async () => {
    expect((await query('SELECT 1', { schema: 'CREATE TABEL x ()' })).failure).toMatchObject({
      verdict: 'internal-error',
      message: expect.stringContaining('syntax error at or near "TABEL"'),
    })
  })
})

test('a dataset is described with keys, references and sample rows in key order', async () => {
  const [customers, orders] = await sandbox.describeDataset(schema, data)
  expect(customers).toEqual({
    name: 'customers',
    columns: [
      { name: 'id', type: 'integer', nullable: false, key: 'primary', references: null },
      { name: 'name', type: 'text', nullable: false, key: null, references: null },
    ],
    sample: {
      columns: [
        { name: 'id', type: 'integer' },
        { name: 'name', type: 'text' },
      ],
      rows: [
        ['1', 'Ada'],
        ['2', 'Grace'],
      ],
      total: 2,
    },
  })
  expect(orders?.columns[1]).toEqual({ name: 'customer_id', type: 'integer', nullable: true, key: 'foreign', references: 'customers.id' })
  expect(orders?.sample).toMatchObject({ total: 1500, rows: { length: 5 } })
})

test('describing a faulty dataset rejects with Postgres’s message', async () => {
  await expect(sandbox.describeDataset('SELECT', 'x')).rejects.toThrow(/syntax error/)
})

test('what a killed sandbox left behind is dropped by the next', async () => {
  const superuser = new pg.Client({ connectionString: sandboxClusterUrl() })
  await superuser.connect()
  await superuser.query('DROP ROLE IF EXISTS job_00000000_left')
  await superuser.query('CREATE ROLE job_00000000_left')
  await superuser.query('CREATE DATABASE job_00000000_left')
  await (await createSandbox({ sqlClusterUrl: sandboxClusterUrl(), concurrency: 1, spares: 0 })).close()
  const left = await superuser.query("SELECT 1 FROM pg_database WHERE datname = 'job_00000000_left' UNION SELECT 1 FROM pg_roles WHERE rolname = 'job_00000000_left'")
  await superuser.end()
  expect(left.rows).toEqual([])
})

test('a dataset whose template the cluster has lost is made again', async () => {
  const lost: Partial<SqlJob> = { schema: 'CREATE TABLE lost AS SELECT 1 AS id', data: '' }
  const used = (await query('SELECT current_database(), id FROM lost', lost)).results[0]?.rows[0]?.[0] ?? ''
  const [, ours = ''] = used.split('_')
  const superuser = new pg.Client({ connectionString: sandboxClusterUrl() })
  await superuser.connect()
  const { rows } = await superuser.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [`template_${ours}_`])
  for (const { datname } of rows) {
    await superuser.query(`ALTER DATABASE "${datname}" IS_TEMPLATE false`)
    await superuser.query(`DROP DATABASE "${datname}"`)
  }
  await superuser.end()
  expect((await query('SELECT * FROM lost', lost)).results[0]?.rows).toEqual([['1']])
})
