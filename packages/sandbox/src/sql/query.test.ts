import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../index.ts'
import { openSqlSandbox } from '../testing/open-sandbox.ts'
import { onShop, rowsOf } from '../testing/sql.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())
const { query } = onShop(() => sandbox)

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

  test('names the types that its schema made', async () => {
    const schema = "CREATE TYPE mood AS ENUM ('sad', 'fine'); CREATE DOMAIN age AS int; CREATE TABLE p (m mood, a age)"
    const { results } = await query('SELECT m, ARRAY[m] AS ms, a FROM p', { schema, data: "INSERT INTO p VALUES ('fine', 3)" })
    expect(results).toMatchObject([{ columns: [{ type: 'mood' }, { type: 'mood[]' }, { type: 'integer' }], rows: [['fine', '{fine}', '3']] }])
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

  test('may call several columns the same', async () => {
    const { results } = await query('SELECT 1 AS a, 2 AS a')
    expect(results).toMatchObject([{ columns: [{ name: 'a' }, { name: 'a' }], rows: [['1', '2']] }])
  })

  test.each([
    ['TABLE customers', [['2', 'Grace'], ['1', 'Ada']]],
    ["VALUES (1, 'é😀'), (NULL, '')", [['1', 'é😀'], [null, '']]],
    ["WITH new AS (SELECT 3 AS id) INSERT INTO customers SELECT id, 'New' FROM new RETURNING *", [['3', 'New']]],
    ['WITH gone AS (DELETE FROM orders WHERE id < 3 RETURNING id) SELECT count(*) FROM gone', [['2']]],
    ['UPDATE customers SET name = upper(name) WHERE id = 1 RETURNING OLD.name, NEW.name', [['Ada', 'ADA']]],
    ["MERGE INTO customers c USING (VALUES (1, 'A')) v (id, name) ON c.id = v.id WHEN MATCHED THEN UPDATE SET name = v.name RETURNING c.id", [['1']]],
    ['WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i, sum(i) OVER (ORDER BY i) FROM n', [['1', '1'], ['2', '3'], ['3', '6']]],
    ['SELECT name, rank() OVER w FROM customers WINDOW w AS (ORDER BY name) ORDER BY 1', [['Ada', '1'], ['Grace', '2']]],
    ['SELECT id FROM orders ORDER BY id FETCH FIRST 1 ROW WITH TIES', [['1']]],
    ['/* first */ SELECT 1; -- the only one\n;', [['1']]],
  ])('is any statement that gives rows: %s', async (sql, rows) => {
    const { failure, results } = await query(sql)
    expect(failure).toBeNull()
    expect(rowsOf(results)).toEqual([rows])
  })

  test('can be explained, with and without running it', async () => {
    expect((await query('EXPLAIN SELECT * FROM orders')).results[0]?.rows.flat().join()).toMatch(/Seq Scan on orders/)
    expect((await query('EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM orders')).results[0]?.rows.flat().join()).toMatch(/actual time=.+Execution Time/)
    const json = await query('EXPLAIN (FORMAT JSON) SELECT 1')
    expect(JSON.parse(json.results[0]?.rows[0]?.[0] ?? '')).toMatchObject([{ Plan: { 'Node Type': 'Result' } }])
  })

  test('can show its plan', async () => {
    const { plan } = await query('SELECT * FROM orders WHERE id = 7;', { plan: true })
    expect(plan).toMatchObject([{ Plan: { 'Node Type': 'Index Scan', 'Index Name': 'orders_pkey' } }])
  })

  test('without a plan has none', async () => {
    expect(await query('SHOW search_path', { plan: true })).toMatchObject({ failure: null, plan: null })
  })

  test.each([
    ['SELECT 1; SELECT 2', 'several statements'],
    ['BEGIN; SELECT 1', 'several statements'],
    ['UPDATE orders SET total = 1', 'returns no rows'],
    ['COPY orders TO STDOUT', 'returns no rows'],
    ['COPY customers FROM STDIN', 'returns no rows'],
    ['SELECT FROM orders', 'returns no rows'],
    ['-- nothing', 'returns no rows'],
    ['', 'returns no rows'],
    ['SELECT 1\0', 'NUL character'],
  ])('must be one statement with rows: %s', async (sql, message) => {
    expect((await query(sql)).failure).toMatchObject({ verdict: 'syntax-error', message: expect.stringContaining(message) })
  })

  test('with an error says where, in lines and columns', async () => {
    const { failure } = await query("SELECT '😀',\n  nam FROM customers")
    expect(failure).toMatchObject({ verdict: 'syntax-error', message: expect.stringContaining('"nam" does not exist'), line: 2, column: 3 })
  })

  test('with an error shows Postgres’s hint', async () => {
    const { failure } = await query('SELECT customers.name FROM customers c')
    expect(failure?.message).toBe('invalid reference to FROM-clause entry for table "customers"\nPerhaps you meant to reference the table alias "c".')
  })

  test('that fails at run time is no syntax error', async () => {
    expect((await query('SELECT 1 / (id - 1) FROM customers')).failure).toMatchObject({ verdict: 'runtime-error', message: 'division by zero' })
  })

  test('may not ask for parameters', async () => {
    expect((await query('SELECT $1')).failure).toMatchObject({ verdict: 'syntax-error', message: 'there is no parameter $1', column: 8 })
  })
})
