import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createTestDatabase, insertOpenSection, type OpenSection, type TestDatabase } from '@assay/test-support'
import { openDatabase, type Database } from './client.ts'
import { driftFromSchema } from './migrate.ts'

const run = promisify(execFile)

let database: TestDatabase
let db: Database
let open: OpenSection

beforeAll(async () => {
  database = await createTestDatabase()
  db = openDatabase(database.url)
  open = await insertOpenSection(db, ['choice'])
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

describe('the migrations', () => {
  test('build exactly what schema.prisma says', async () => {
    expect(await driftFromSchema(database.url)).toBe('')
  })

  test('that were applied are not applied again', async () => {
    // In a program of its own: the engine keeps the timer of its lock for ten seconds, and a run of tests would wait for it.
    const program = `import { migrate } from '@assay/db'; console.log(JSON.stringify(await migrate(process.argv[1]))); process.exit()`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program, database.url], { cwd: import.meta.dirname })
    expect(JSON.parse(stdout)).toEqual([])
  })

  test('would notice a column that is not in schema.prisma', async () => {
    const other = await createTestDatabase()
    const client = openDatabase(other.url)
    await client.pool.query('ALTER TABLE candidate ADD COLUMN nickname text')
    await client.close()
    expect(await driftFromSchema(other.url)).toContain('nickname')
    await other.drop()
  })
})

describe('the database refuses', () => {
  test.each([
    ['to change a published question', `UPDATE question_version SET title = 'Another'`, 'immutable'],
    ['to change a published assessment', `UPDATE assessment_version SET minutes = 90`, 'immutable'],
    ['an unknown role', `UPDATE member SET role = 'emperor'`, 'member_role'],
    ['a second library', `INSERT INTO organization (slug, name, kind) VALUES ('l1', 'L', 'library'), ('l2', 'L', 'library')`, 'organization_one_library'],
    ['an attempt that ends before it starts', `UPDATE attempt SET ends_by = started_at - interval '1 second'`, 'attempt_ends_later'],
    ['a section that closed without saying how', `UPDATE attempt_section SET closed_at = deadline_at`, 'attempt_section_closed_how'],
    ['a started section without a deadline', `UPDATE attempt_section SET deadline_at = NULL`, 'attempt_section_started_has_deadline'],
    ['an attempt of another organization’s invitation', `UPDATE attempt SET organization_id = uuidv7()`, 'foreign key'],
    ['a negative accommodation', `UPDATE invitation SET extra_time_percent = -1`, 'invitation_extra_time'],
    ['a link’s secret that is no hash', `INSERT INTO invitation_token (invitation_id, hash) SELECT id, 'secret' FROM invitation`, 'invitation_token_hash'],
  ])('%s', async (_what, statement, reason) => {
    await expect(db.pool.query(statement)).rejects.toThrow(reason)
  })

  test('to open a closed section again', async () => {
    await db.pool.query(`UPDATE attempt_section SET closed_at = deadline_at, closing = 'timed-out' WHERE id = $1`, [open.sectionId])
    await expect(db.pool.query(`UPDATE attempt_section SET closed_at = NULL, closing = NULL WHERE id = $1`, [open.sectionId])).rejects.toThrow('stays so')
  })
})

describe('events', () => {
  test('land in the partition of their month, and in the default one when there is none', async () => {
    await db.pool.query(
      `INSERT INTO event (attempt_id, at, type) VALUES ($1, now(), 'page-hidden'), ($1, now() + interval '9 years', 'page-hidden')`,
      [open.attemptId],
    )
    const { rows } = await db.pool.query<{ partition: string }>('SELECT tableoid::regclass::text AS partition FROM event ORDER BY at')
    expect(rows.map(({ partition }) => partition)).toEqual([expect.stringMatching(/event_\d{4}_\d{2}$/), 'event_partitions.event_default'])
  })
})
