import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../index.ts'
import { openSqlSandbox } from '../testing/open-sandbox.ts'
import { asSuperuser, onShop, rowsOf, shop } from '../testing/sql.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())
const { query } = onShop(() => sandbox)

describe('a dataset', () => {
  test('is described with keys, references and sample rows in key order', async () => {
    const [customers, orders] = await sandbox.describeDataset(shop.schema, shop.data)
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

  test('may be what pg_dump wrote elsewhere', async () => {
    const schema = `--
-- PostgreSQL database dump
--

\\restrict dFqXbWvKk3

SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.boats (id integer NOT NULL, name text);
ALTER TABLE public.boats OWNER TO harbour_master;
ALTER TABLE ONLY public.boats ADD CONSTRAINT boats_pkey PRIMARY KEY (id);

\\unrestrict dFqXbWvKk3
`
    const data = `COPY public.boats (id, name) FROM stdin;\n1\tAlma\n\\.\n`
    const [boats] = await sandbox.describeDataset(schema, data)
    expect([boats?.name, boats?.sample.rows]).toEqual(['boats', [['1', 'Alma']]])
  })

  test('has every column of a key of several columns point to its own', async () => {
    const schema = `
      CREATE TABLE plan (year int, route int, PRIMARY KEY (year, route));
      CREATE TABLE trip (id int PRIMARY KEY, year int, route int, again int REFERENCES trip, FOREIGN KEY (route, year) REFERENCES plan (route, year));`
    const [, trip] = await sandbox.describeDataset(schema.replace('PRIMARY KEY (year, route)', 'PRIMARY KEY (year, route), UNIQUE (route, year)'), '')
    expect(trip?.columns.map(({ references }) => references)).toEqual([null, 'plan.year', 'plan.route', 'trip.id'])
  })

  test('may be written as a dump: rows that are copied in, transactions, several schemas', async () => {
    const schema = 'BEGIN; CREATE SCHEMA s; CREATE TABLE s.t (id int, name text); COMMIT; CREATE INDEX CONCURRENTLY ON s.t (id);'
    const data = "COPY s.t (id, name) FROM stdin;\n1\tone; two\n2\t\\N\n\\.\n\nINSERT INTO s.t VALUES (3, 'x');\nINSERT INTO s.t VALUES (4, 'y');\nVACUUM s.t;"
    expect(rowsOf((await query('SELECT * FROM s.t ORDER BY id', { schema, data })).results)).toEqual([[['1', 'one; two'], ['2', null], ['3', 'x'], ['4', 'y']]])
  })

  test('that cannot be made is our fault, not the candidate’s, and says where', async () => {
    const schema = 'CREATE TABLE x (a int);\n\nCREATE TABEL y ()'
    expect((await query('SELECT 1', { schema })).failure).toMatchObject({
      verdict: 'internal-error',
      message: 'The dataset of the question cannot be made: schema, line 3: syntax error at or near "TABEL"',
    })
    const data = 'INSERT INTO x VALUES (1);\nINSERT INTO x VALUES (2);\nINSERT INTO x VALUES (1);'
    await expect(sandbox.describeDataset('CREATE TABLE x (a int UNIQUE)', data)).rejects.toThrow(/^data, line \d: duplicate key value/)
    await expect(sandbox.describeDataset('SELECT', 'x')).rejects.toThrow('data, line 1: syntax error at or near "x"')
  })

  test('whose template the cluster has lost is made again', async () => {
    const lost = { schema: 'CREATE TABLE lost AS SELECT 1 AS id', data: '' }
    const used = (await query('SELECT current_database(), id FROM lost', lost)).results[0]?.rows[0]?.[0] ?? ''
    const [, ours = ''] = used.split('_')
    for (const kind of ['template', 'job', 'guarded']) {
      const databases = await asSuperuser<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [`${kind}_${ours}_`])
      for (const { datname } of databases) {
        await asSuperuser(`ALTER DATABASE "${datname}" IS_TEMPLATE false`)
        await asSuperuser(`DROP DATABASE "${datname}" WITH (FORCE)`)
      }
    }
    expect(rowsOf((await query('SELECT * FROM lost', lost)).results)).toEqual([[['1']]])
  })

  test('does not let its author become more than a plain role', async () => {
    const author = `CREATE TABLE who AS SELECT 1 AS id; RESET SESSION AUTHORIZATION; RESET ROLE;
      INSERT INTO who SELECT 2 FROM pg_roles WHERE rolname = current_user AND rolsuper`
    expect(rowsOf((await query('SELECT id FROM who', { schema: author, data: '' })).results)).toEqual([[['1']]])
  })

  test('is the same for every answer, whatever the ones before it did', async () => {
    const { script } = onShop(() => sandbox)
    await Promise.all(Array.from({ length: 6 }, () => script("DROP TABLE orders; UPDATE customers SET name = 'x'; CREATE TABLE mine ()")))
    const { results } = await query("SELECT count(*), to_regclass('mine') FROM orders JOIN customers c ON c.id = customer_id WHERE c.name <> 'x'")
    expect(rowsOf(results)).toEqual([[['1500', null]]])
  })
})
