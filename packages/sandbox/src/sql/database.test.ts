import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sandboxClusterUrl } from '@assay/test-support'
import { createSandbox, type Sandbox } from '../index.ts'
import { openSqlSandbox } from '../testing/open-sandbox.ts'
import { asSuperuser, onShop, rowsOf } from '../testing/sql.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())
const { query, script } = onShop(() => sandbox)

const namesLike = 'SELECT datname AS name FROM pg_database WHERE datname ~ $1 UNION SELECT rolname FROM pg_roles WHERE rolname ~ $1'

describe('a job’s database', () => {
  test('has an owner and a reader of its own, who are no superusers and belong to nobody', async () => {
    const who = 'SELECT current_database(), current_user, (SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication FROM pg_roles WHERE rolname = current_user), (SELECT count(*) FROM pg_auth_members)'
    const { results, asserted } = await script(who, who)
    const [[candidate = []] = []] = rowsOf(results)
    const [[reader = []] = []] = rowsOf(asserted)
    expect([candidate[0], candidate[2], reader[0], reader[2]]).toEqual([candidate[1], 'f', candidate[0], 'f'])
    expect(reader[1]).not.toBe(candidate[1])
    expect(Number(candidate[3])).toBe(Number(reader[3]))
  })

  test('is gone afterwards with its roles, and its template once the sandbox closes', async () => {
    const own = await openSqlSandbox()
    const asked = onShop(() => own)
    const { results } = await asked.script('CREATE TABLE mine (id int); SELECT current_database()', 'SELECT 1')
    const [, id = ''] = rowsOf(results)[0]?.[0]?.[0]?.split('_') ?? []
    expect(await asSuperuser(namesLike, [`_${id}_`])).not.toEqual([])
    await own.close()
    expect(await asSuperuser(namesLike, [`_${id}_`])).toEqual([])
  })

  test('never serves two jobs', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => query('SELECT current_database()')))
    const names = answers.map(({ results }) => rowsOf(results)[0]?.[0]?.[0])
    expect(new Set(names).size).toBe(5)
  })

  test('is the candidate’s own, and nothing else is', async () => {
    expect((await script('ALTER TABLE orders ADD COLUMN x int; CREATE INDEX ON orders (x); CREATE SCHEMA s; CREATE TABLE s.t ()')).failure).toBeNull()
    for (const sql of ["COPY orders TO PROGRAM 'id'", "COPY orders TO '/tmp/x'", 'CREATE DATABASE y', 'CREATE ROLE z', 'SELECT * FROM pg_authid']) {
      expect((await script(sql)).failure?.message).toMatch(/permission denied/)
    }
  })

  test.each([
    'SET ROLE postgres',
    'SET SESSION AUTHORIZATION postgres',
    'ALTER ROLE CURRENT_USER SUPERUSER',
    'ALTER ROLE CURRENT_USER CREATEDB',
    'ALTER ROLE CURRENT_USER SET temp_file_limit = -1',
    'ALTER SYSTEM SET work_mem = 1',
    'CREATE EXTENSION dblink',
    'CREATE EXTENSION postgres_fdw',
    'CREATE EXTENSION file_fdw',
    'CREATE EXTENSION plperl',
    'CREATE EXTENSION pltcl',
    'CREATE LANGUAGE plpython3u',
    'CREATE TRUSTED LANGUAGE mine HANDLER plpgsql_call_handler',
    'CREATE EVENT TRIGGER t ON ddl_command_end EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    'DROP EVENT TRIGGER assay_languages',
    'DROP SCHEMA assay CASCADE',
    "CREATE FUNCTION run(text) RETURNS int LANGUAGE c AS 'libc.so.6', 'system'",
    "CREATE FUNCTION run(text) RETURNS int LANGUAGE internal AS 'pg_read_file'",
    "CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p",
    "CREATE TABLESPACE t LOCATION '/tmp'",
    "SELECT pg_create_logical_replication_slot('s', 'test_decoding')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(lo_from_bytea(0, 'x'), '/tmp/x')",
    "SELECT pg_ls_dir('.')",
    "SELECT pg_read_binary_file('PG_VERSION')",
    'SELECT pg_stat_file(\'PG_VERSION\')',
    "COPY orders FROM PROGRAM 'id'",
    "LOAD '/tmp/x.so'",
    'SELECT pg_reload_conf()',
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    'SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    'ALTER DATABASE postgres SET work_mem = 1',
    'DO $$ BEGIN EXECUTE format(\'ALTER DATABASE %I SET work_mem = 1\', current_database()); END $$',
    'SELECT pg_switch_wal()',
    'CHECKPOINT',
    'SELECT pg_stat_reset_shared()',
    'SELECT pg_advisory_lock(g) FROM generate_series(1, 1000000) g',
    'SELECT pg_try_advisory_xact_lock_shared(1, 2)',
    "SELECT pg_notify('x', 'y')",
    "BEGIN; PREPARE TRANSACTION 'x'",
    'SET temp_file_limit = -1',
    'SET log_statement = none',
    'SET update_process_title = off',
    'UPDATE pg_class SET relowner = 10',
    'SET allow_system_table_mods = on',
  ])('holds no way out: %s', async (sql) => {
    expect((await script(sql)).failure?.message).toMatch(
      /permission denied|must be|not available|could not open|[Oo]nly roles|access to|could not access|could not load|prepared transactions are disabled/,
    )
  })

  test('cannot use up the locks, which all databases share: thousands of tables leave room', async () => {
    const sql = "DO $$ BEGIN FOR i IN 1..10000 LOOP EXECUTE 'CREATE TABLE t' || i || ' ()'; END LOOP; END $$"
    expect((await script(sql, null, { limits: { cpuMs: 10_000 } })).failure).toBeNull()
  })

  test('cannot use them up by other things either', async () => {
    const sql = 'DO $$ BEGIN FOR i IN 1..10000000 LOOP PERFORM lo_unlink(lo_create(0)); END LOOP; END $$'
    const [bomb, honest] = await Promise.all([script(sql, null, { limits: { cpuMs: 20_000 } }), script('BEGIN; LOCK orders; DROP TABLE orders; COMMIT')])
    expect(bomb.failure).toMatchObject({ verdict: 'memory-limit', message: expect.stringMatching(/^The statement held more than 30000 locks/) })
    expect(honest.failure).toBeNull()
  })

  test('does not show what others run', async () => {
    const { results } = await query("SELECT query FROM pg_stat_activity WHERE usename <> current_user AND query <> '<insufficient privilege>'")
    expect(rowsOf(results)).toEqual([[]])
  })
})

test('what a killed sandbox left behind is dropped by the next', async () => {
  const names = ['job', 'reader', 'template', 'author', 'guarded'].map((kind) => `${kind}_00000000_left`)
  for (const name of names) {
    await asSuperuser(`DROP ROLE IF EXISTS ${name}`)
    await asSuperuser(`CREATE ROLE ${name}`)
    await asSuperuser(`CREATE DATABASE ${name}`)
  }
  await asSuperuser('ALTER DATABASE template_00000000_left IS_TEMPLATE true')
  await (await createSandbox({ sqlClusterUrl: sandboxClusterUrl(), concurrency: 1, spares: 0 })).close()
  expect(await asSuperuser(namesLike, ['_00000000_left$'])).toEqual([])
})
