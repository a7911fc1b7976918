import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../index.ts'
import { openSqlSandbox } from '../testing/open-sandbox.ts'
import { asSuperuser, onShop, rowsOf } from '../testing/sql.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())
const { query, script } = onShop(() => sandbox)

const endless = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n WHERE i > 1'
const flood = (table: string) => `CREATE ${table} AS SELECT g, repeat(md5(g::text), 20) AS filler FROM (SELECT generate_series(1, 100000000) AS g) s`

describe('time', () => {
  test('is counted while a query computes', async () => {
    expect((await query(endless, { limits: { cpuMs: 200, tempMb: 1000 } })).failure).toMatchObject({
      verdict: 'time-limit',
      message: 'The statement was stopped after 200 ms of computing.',
    })
  })

  test('is not counted while a query waits', async () => {
    const { failure, results } = await query('SELECT 1 FROM pg_sleep(1)', { limits: { cpuMs: 100 } })
    expect(failure).toBeNull()
    expect(rowsOf(results)).toEqual([[['1']]])
  })

  test('that a query does nothing with runs out as well', async () => {
    expect((await query('SELECT pg_sleep(60)', { limits: { cpuMs: 100 } })).failure).toMatchObject({
      verdict: 'time-limit',
      message: 'The statement did not come to an end in time.',
    })
  })

  test('cannot be had by switching limits off, nor by catching what stops the statement', async () => {
    const sql = `SET statement_timeout = 0; SET transaction_timeout = 0;
      DO $$ BEGIN LOOP BEGIN LOOP END LOOP; EXCEPTION WHEN query_canceled OR OTHERS THEN NULL; END; END LOOP; END $$`
    expect((await script(sql, null, { limits: { cpuMs: 200 } })).failure?.verdict).toBe('time-limit')
  })

  test('of all statements of a script is one', async () => {
    const sql = 'SELECT count(*) FROM generate_series(1, 300000) a;'.repeat(100)
    expect((await script(sql, null, { limits: { cpuMs: 200 } })).failure?.verdict).toBe('time-limit')
  })

  test('is not for a candidate’s views to take from the assertions', async () => {
    const sql = `ALTER TABLE customers RENAME TO old; CREATE VIEW customers AS ${endless}`
    expect((await script(sql, 'SELECT * FROM customers', { limits: { cpuMs: 200, tempMb: 1000 } })).failure?.verdict).toBe('time-limit')
  })
})

describe('space', () => {
  test.each([
    ['a table', flood('TABLE t')],
    ['an unlogged table', flood('UNLOGGED TABLE t')],
    ['a temporary table', flood('TEMP TABLE t')],
    ['a materialized view', flood('MATERIALIZED VIEW t')],
    ['values beside their rows', "CREATE TABLE t (a text STORAGE EXTERNAL); INSERT INTO t SELECT repeat('x', 1000000) FROM generate_series(1, 10000)"],
    ['large objects', "SELECT lo_from_bytea(0, decode(repeat('ab', 500000), 'hex')) FROM generate_series(1, 10000)"],
    ['many tables', 'DO $$ BEGIN FOR i IN 1..1000000 LOOP EXECUTE format(\'CREATE TABLE t%s AS SELECT repeat(md5(g::text), 200) FROM generate_series(1, 500) g\', i); COMMIT; END LOOP; END $$'],
    ['a table that doubles', 'ALTER TABLE orders DROP CONSTRAINT orders_pkey; DO $$ BEGIN LOOP INSERT INTO orders SELECT * FROM orders; END LOOP; END $$'],
  ])('cannot be filled up with %s', async (_, sql) => {
    const { failure } = await script(sql, null, { limits: { cpuMs: 20_000, tempMb: 20 } })
    expect(failure).toMatchObject({ verdict: 'memory-limit', message: expect.stringMatching(/^The database grew by more than 20 MB|could not extend file|out of memory/) })
  })

  test('for temporary files is limited', async () => {
    const sql = 'SELECT count(*) FROM (SELECT md5(g::text) AS m FROM generate_series(1, 2000000) g ORDER BY m) sorted'
    expect((await query(sql, { limits: { tempMb: 5, cpuMs: 10_000 } })).failure).toMatchObject({
      verdict: 'memory-limit',
      message: expect.stringContaining('temporary file size exceeds'),
    })
  })

  test('for values is limited', async () => {
    expect((await query("SELECT length(string_agg(repeat('x', 1000000), '')) FROM generate_series(1, 900)")).failure?.verdict).toBe('memory-limit')
    expect((await query("SELECT repeat('x', 100000) FROM orders")).failure?.verdict).toBe('output-limit')
    expect((await query("SELECT repeat('x', 100000000)")).failure?.verdict).toMatch(/^(memory|output)-limit$/)
  })

  test('that two take at once is there for a third, and is given back', async () => {
    const before = await databaseBytes()
    const floods = [flood('TABLE t'), flood('TEMP TABLE t')].map((sql) => script(sql, null, { limits: { cpuMs: 20_000, tempMb: 40 } }))
    const honest = await query('SELECT count(*) FROM orders')
    expect([honest.failure, rowsOf(honest.results)]).toEqual([null, [[['1500']]]])
    for (const { failure } of await Promise.all(floods)) expect(failure?.verdict).toBe('memory-limit')
    expect((await query('SELECT 1')).failure).toBeNull()
    expect((await databaseBytes()) - before).toBeLessThan(60 * 1024 * 1024)
  })
})

async function databaseBytes(): Promise<number> {
  const [row] = await asSuperuser<{ bytes: string }>('SELECT sum(pg_database_size(oid)) AS bytes FROM pg_database')
  return Number(row?.bytes)
}
