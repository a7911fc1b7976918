import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../index.ts'
import { openSqlSandbox } from '../testing/open-sandbox.ts'
import { onShop, rowsOf } from '../testing/sql.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())
const { query, script } = onShop(() => sandbox)

describe('an answer cannot pass its failure off as ours', () => {
  test.each(['XX000', '08006', '57P02', '57P04'])('with a code of its choice: %s', async (code) => {
    const raise = `BEGIN RAISE EXCEPTION 'mine' USING ERRCODE = '${code}'; END`
    expect((await script(`DO $$ ${raise} $$`, 'SELECT 1')).failure).toMatchObject({ verdict: 'runtime-error', message: expect.stringMatching(/^mine\n/) })
    const left = `ALTER TABLE orders RENAME TO old; CREATE FUNCTION fail() RETURNS int LANGUAGE plpgsql AS $$ ${raise} $$;
      CREATE VIEW orders AS SELECT fail() AS id FROM old`
    expect((await script(left, 'SELECT id FROM orders')).failure).toMatchObject({ verdict: 'runtime-error' })
  })

  test.each([
    'COPY orders TO STDOUT',
    'COPY orders FROM STDIN',
    "COPY orders FROM STDIN;\nno\tsuch\trow\n\\.",
    'SELECT pg_terminate_backend(pg_backend_pid()); SELECT 1',
    'SET idle_session_timeout = 1; SELECT pg_sleep(0.1); SELECT 1',
    'SET idle_in_transaction_session_timeout = 1; BEGIN; SELECT pg_sleep(0.1); SELECT 1',
    'SET transaction_timeout = 1; SELECT pg_sleep(0.1)',
    "NOTIFY x, 'y'; LISTEN x; NOTIFY x",
    "SET client_encoding = 'LATIN1'; SELECT 'é'",
    "SET client_encoding = 'SQL_ASCII'; SELECT 'é'",
    "SET client_min_messages = 'debug5'; SELECT 1",
    'DROP OWNED BY CURRENT_USER CASCADE',
    'ALTER ROLE CURRENT_USER PASSWORD NULL; ALTER ROLE CURRENT_USER SET search_path = nothing',
  ])('by the protocol: %s', async (sql) => {
    expect((await script(sql, 'SELECT 1')).failure?.verdict).not.toBe('internal-error')
  })
})

describe('what an answer leaves cannot make the assertions', () => {
  test('write for it', async () => {
    const sql = `CREATE FUNCTION wipe() RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
        PERFORM set_config('default_transaction_read_only', 'off', false); SET transaction_read_only = off; DELETE FROM orders; RETURN 1; END $$;
      ALTER TABLE customers RENAME TO old; CREATE VIEW customers AS SELECT id + wipe() AS id FROM old`
    const { failure } = await script(sql, 'SELECT id FROM customers')
    expect(failure).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining('Checking the result failed') })
  })

  test('write for it later', async () => {
    const sql = `CREATE FUNCTION wipe() RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
        IF current_setting('default_transaction_read_only')::boolean THEN PERFORM set_config('default_transaction_read_only', 'off', false);
        ELSE DELETE FROM orders; END IF; RETURN 1; END $$;
      ALTER TABLE customers RENAME TO old; CREATE VIEW customers AS SELECT id + wipe() AS id FROM old`
    const { failure } = await script(sql, 'SELECT id FROM customers; SELECT id FROM customers; SELECT count(*) FROM orders')
    expect(failure?.message).toMatch(/cannot execute DELETE in a read-only transaction/)
  })

  test('take its functions, aggregates and operators for Postgres’s own', async () => {
    const sql = `ALTER TABLE customers ALTER COLUMN name TYPE varchar;
      CREATE FUNCTION public.lower(text) RETURNS text LANGUAGE sql AS $$ SELECT 'forged' $$;
      CREATE FUNCTION public.yes(int, int) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
      CREATE FUNCTION public.yes(numeric, int) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
      CREATE FUNCTION public.yes(varchar, varchar) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
      CREATE OPERATOR public.= (LEFTARG = int, RIGHTARG = int, FUNCTION = public.yes);
      CREATE OPERATOR public.= (LEFTARG = numeric, RIGHTARG = int, FUNCTION = public.yes);
      CREATE OPERATOR public.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = public.yes);
      CREATE OPERATOR public.!~ (LEFTARG = name, RIGHTARG = text, FUNCTION = pg_catalog.nameregexeq)`
    const { failure, asserted } = await script(sql, "SELECT lower('A'), 1 = 2, total = 99, name = 'x'::varchar FROM orders, customers WHERE orders.id = 1 AND customers.id = 1")
    expect(failure).toBeNull()
    expect(rowsOf(asserted)).toEqual([[['a', 'f', 'f', 'f']]])
  })

  test.each([
    ['CREATE FUNCTION public.upper(varchar) RETURNS text LANGUAGE sql AS $$ SELECT \'forged\' $$', "SELECT upper('a'::varchar)"],
    ['CREATE AGGREGATE public.max(varchar) (SFUNC = textcat, STYPE = text)', "SELECT max(name::varchar) FROM customers"],
  ])('call, unlike Postgres’s own, %s', async (sql, assert) => {
    expect((await script(sql, assert)).failure).toMatchObject({ verdict: 'runtime-error', message: expect.stringMatching(/^Checking the result failed: permission denied for (function|aggregate)/) })
  })

  test('find tables of its own in the place of Postgres’s', async () => {
    const sql = 'CREATE TABLE pg_class AS SELECT 1 AS forged; CREATE VIEW public.tables AS SELECT 1 AS forged; CREATE TYPE public.int4 AS ENUM (\'x\')'
    const { failure, asserted } = await script(sql, "SELECT count(*) > 100, '7'::int4 FROM pg_class")
    expect(failure).toBeNull()
    expect(rowsOf(asserted)).toEqual([[['t', '7']]])
  })

  test('see only the rows that it wants them to', async () => {
    const sql = `ALTER TABLE orders ENABLE ROW LEVEL SECURITY; ALTER TABLE orders FORCE ROW LEVEL SECURITY;
      CREATE POLICY mine ON orders USING (id < 10 OR current_user LIKE 'job%')`
    expect(rowsOf((await script(sql, 'SELECT count(*) FROM orders')).asserted)).toEqual([[['1500']]])
  })
})

test('an answer cannot have its plan made under other settings', async () => {
  const sql = "SELECT count(*) FROM customers WHERE id > 0 AND set_config('enable_seqscan', 'off', false) = 'off'"
  const { failure, plan } = await query(sql, { plan: true })
  expect(failure).toBeNull()
  expect(JSON.stringify(plan)).toContain('Seq Scan')
})
