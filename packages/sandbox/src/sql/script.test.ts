import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../index.ts'
import { openSqlSandbox } from '../testing/open-sandbox.ts'
import { onShop, rowsOf } from '../testing/sql.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())
const { script } = onShop(() => sandbox)

/** What a script leaves, seen by one query. */
async function left(sql: string, assert: string) {
  const { failure, asserted } = await script(sql, assert)
  expect(failure).toBeNull()
  return rowsOf(asserted)[0]
}

describe('a script', () => {
  test('is followed by its assertions in another session', async () => {
    const result = await script("UPDATE customers SET name = upper(name); SELECT count(*) FROM customers; SELECT 'x'", 'SELECT name FROM customers ORDER BY id; SELECT 2')
    expect(rowsOf(result.results)).toEqual([[['2']], [['x']]])
    expect(rowsOf(result.asserted)).toEqual([[['ADA'], ['GRACE']], [['2']]])
  })

  test('leaves nothing behind that it did not commit', async () => {
    expect(await left('BEGIN; DELETE FROM orders', 'SELECT count(*) FROM orders')).toEqual([['1500']])
    expect(await left('BEGIN; DELETE FROM orders; ROLLBACK', 'SELECT count(*) FROM orders')).toEqual([['1500']])
    expect(await left('BEGIN; DELETE FROM orders; COMMIT; BEGIN; DELETE FROM customers', 'SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM customers)')).toEqual([['0', '2']])
  })

  test('may say several things at once in one transaction, with savepoints', async () => {
    const sql = "BEGIN; INSERT INTO customers VALUES (3, 'Joan'); SAVEPOINT s; DELETE FROM orders; ROLLBACK TO s; COMMIT"
    expect(await left(sql, 'SELECT count(*), (SELECT count(*) FROM customers) FROM orders')).toEqual([['1500', '3']])
  })

  test.each([
    ['a block of code', "DO $$ BEGIN UPDATE customers SET name = 'x'; END $$", 'SELECT DISTINCT name FROM customers', [['x']]],
    ['a function', "CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $body$ BEGIN RETURN 2 * n; END; $body$", 'SELECT twice(4)', [['8']]],
    ['an SQL-standard function', 'CREATE FUNCTION twice(n int) RETURNS int RETURN 2 * n; CREATE FUNCTION thrice(n int) RETURNS int BEGIN ATOMIC SELECT 3 * n; END', 'SELECT twice(4), thrice(4)', [['8', '12']]],
    ['a procedure that commits', "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN DELETE FROM orders; COMMIT; DELETE FROM customers; ROLLBACK; END $$; CALL p()", 'SELECT count(*), (SELECT count(*) FROM customers) FROM orders', [['0', '2']]],
    ['a trigger', "CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$; CREATE TRIGGER t BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION shout(); INSERT INTO customers VALUES (3, 'joan')", 'SELECT name FROM customers WHERE id = 3', [['JOAN']]],
    ['a view', 'CREATE VIEW totals AS SELECT customer_id, count(*) AS orders FROM orders GROUP BY 1', 'SELECT * FROM totals ORDER BY 1', [['1', '750'], ['2', '750']]],
    ['a materialized view', 'CREATE MATERIALIZED VIEW n AS SELECT count(*) FROM orders; DELETE FROM orders; REFRESH MATERIALIZED VIEW n', 'TABLE n', [['0']]],
    ['tables in a schema of its own', 'CREATE SCHEMA s; SET search_path = s; CREATE TABLE t (a int); INSERT INTO t VALUES (1)', 'TABLE s.t', [['1']]],
    ['quoted names', 'CREATE TABLE "My Table; yes" ("a""b" int); INSERT INTO "My Table; yes" VALUES (7)', 'SELECT "a""b" FROM "My Table; yes"', [['7']]],
    ['a generated column', 'ALTER TABLE orders ADD net numeric GENERATED ALWAYS AS (total / 2) STORED', 'SELECT net FROM orders WHERE id = 4', [['3.0000000000000000']]],
    ['an identity column', "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, a text); INSERT INTO t (a) VALUES ('x'), ('y')", 'SELECT * FROM t', [['1', 'x'], ['2', 'y']]],
    ['a new value of an enum, used at once', "CREATE TYPE mood AS ENUM ('sad'); ALTER TYPE mood ADD VALUE 'fine'; CREATE TABLE m AS SELECT 'fine'::mood AS mood", 'TABLE m', [['fine']]],
    ['a partitioned table', 'CREATE TABLE p (n int) PARTITION BY RANGE (n); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10); INSERT INTO p VALUES (3)', 'SELECT tableoid::regclass, n FROM p', [['p1', '3']]],
    ['a temporary table', 'CREATE TEMP TABLE t AS SELECT 5 AS n; UPDATE customers SET id = id + (SELECT n FROM t) WHERE NOT EXISTS (SELECT FROM orders WHERE customer_id = customers.id)', "SELECT count(*) FROM pg_class WHERE relname = 't'", [['0']]],
    ['a cursor', "BEGIN; DECLARE c CURSOR FOR SELECT id FROM orders ORDER BY id FOR UPDATE; FETCH 2 FROM c; UPDATE orders SET total = 0 WHERE CURRENT OF c; CLOSE c; COMMIT", 'SELECT id FROM orders WHERE total = 0', [['2']]],
    ['a prepared statement', "PREPARE p (int, text) AS INSERT INTO customers VALUES ($1, $2); EXECUTE p (7, 'Eve'); DEALLOCATE p", 'SELECT name FROM customers WHERE id = 7', [['Eve']]],
    ['lines that it copies in', "COPY customers (id, name) FROM STDIN WITH (FORMAT csv);\n8,\"Mary; Jane\"\n9,é\n\\.\nUPDATE customers SET id = 10 WHERE id = 9", 'SELECT id, name FROM customers WHERE id > 2 ORDER BY id', [['8', 'Mary; Jane'], ['10', 'é']]],
    ['nothing, when it copies nothing in', 'COPY customers FROM STDIN', 'SELECT count(*) FROM customers', [['2']]],
    ['nothing, when it copies out', 'COPY orders TO STDOUT; COPY (SELECT 1) TO STDOUT WITH CSV', 'SELECT 1', [['1']]],
    ['notifications', "LISTEN c; NOTIFY c, 'x'; UNLISTEN *; DELETE FROM orders", 'SELECT count(*) FROM orders', [['0']]],
    ['what no transaction may hold', 'VACUUM FULL orders; CREATE INDEX CONCURRENTLY by_total ON orders (total); REINDEX TABLE CONCURRENTLY orders; ANALYZE', "SELECT count(*) FROM pg_indexes WHERE indexname = 'by_total'", [['1']]],
    ['a role’s settings', "SET timezone = 'Asia/Tokyo'; SET datestyle = 'German'; ALTER ROLE CURRENT_USER SET datestyle = 'German'", "SELECT '2026-01-02'::date", [['2026-01-02']]],
    ['a trusted extension', "CREATE EXTENSION citext; CREATE TABLE t (a citext); INSERT INTO t VALUES ('A')", "SELECT a FROM t WHERE a = 'a'", [['A']]],
    ['nothing', '-- TODO', 'SELECT count(*) FROM customers', [['2']]],
  ])('can leave %s', async (_, sql, assert, rows) => {
    expect(await left(sql, assert)).toEqual(rows)
  })

  test('may change what the schema made, in any schema', async () => {
    const schema = `CREATE SCHEMA inner_one; CREATE TABLE inner_one.t (a int); CREATE TYPE inner_one.e AS ENUM ('x');
      CREATE SEQUENCE inner_one.s; CREATE VIEW inner_one.v AS SELECT 1; CREATE FUNCTION inner_one.f() RETURNS int RETURN 1;`
    const sql = `ALTER TABLE inner_one.t ADD b int; ALTER TYPE inner_one.e ADD VALUE 'y'; SELECT nextval('inner_one.s'); DROP VIEW inner_one.v;
      CREATE OR REPLACE FUNCTION inner_one.f() RETURNS int RETURN 2; ALTER SCHEMA inner_one RENAME TO outer_one; INSERT INTO outer_one.t VALUES (1, 2)`
    const { failure, asserted } = await script(sql, 'SELECT a, b, outer_one.f() FROM outer_one.t', { schema, data: '' })
    expect(failure).toBeNull()
    expect(rowsOf(asserted)).toEqual([[['1', '2', '2']]])
  })

  test('stops at its first error, and says where in the script', async () => {
    const { failure, results } = await script("SELECT '😀';\nINSERT INTO customers VALUES (3, 'x');\n  SELECT * FROM nowhere; SELECT 2", 'SELECT 1')
    expect(failure).toMatchObject({ verdict: 'syntax-error', message: 'relation "nowhere" does not exist', line: 3, column: 17 })
    expect(results).toEqual([])
  })

  test('with an error in a function shows in which', async () => {
    const sql = "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN\n RAISE EXCEPTION 'no';\n END $$; SELECT f()"
    expect((await script(sql)).failure).toMatchObject({ verdict: 'runtime-error', message: 'no\nPL/pgSQL function f() line 2 at RAISE' })
  })

  test('says what it has to say, as far as there is room', async () => {
    const sql = "DO $$ BEGIN RAISE NOTICE 'half way'; RAISE WARNING 'nearly'; END $$; DROP TABLE IF EXISTS nothing"
    expect((await script(sql)).output).toBe('NOTICE:  half way\nWARNING:  nearly\nNOTICE:  table "nothing" does not exist, skipping\n')
    const endless = "DO $$ BEGIN FOR i IN 1..10000 LOOP RAISE NOTICE '% %', i, repeat('x', 1000); END LOOP; END $$"
    expect((await script(endless, null, { limits: { outputKb: 2 } })).output).toMatch(/^NOTICE: {2}1 x[^]{1900,2100}\[more was said than is kept\]\n$/)
  })

  test('cannot keep its assertions from reading', async () => {
    const sql = `ALTER TABLE orders ENABLE ROW LEVEL SECURITY; CREATE POLICY few ON orders USING (id = 1); REVOKE ALL ON customers FROM PUBLIC;
      ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; CREATE FUNCTION mine() RETURNS int RETURN 1; REVOKE ALL ON SCHEMA public FROM PUBLIC`
    expect(await left(sql, 'SELECT count(*), mine() FROM orders, customers')).toEqual([['3000', '1']])
  })
})
