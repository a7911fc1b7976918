import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AnswerContent } from '@assay/contracts'
import { createTestDatabase, insertOpenSection, offsetDatabaseClock, type OpenSection, type TestDatabase } from '@assay/test-support'
import { saveAnswer } from './answers.ts'
import { openDatabase, type Database } from './client.ts'

let database: TestDatabase
let db: Database
let open: OpenSection

beforeAll(async () => {
  database = await createTestDatabase()
  db = openDatabase(database.url)
})
afterAll(async () => {
  await db.close()
  await database.drop()
})
beforeEach(async () => {
  await offsetDatabaseClock(database.url, '0')
  open = await insertOpenSection(db, ['choice', 'written'])
})

const pick = (...choice: string[]): AnswerContent => ({ type: 'choice', choice })

function save(content: AnswerContent, base = 0, saveId: string = crypto.randomUUID(), of: OpenSection = open) {
  const [itemId = ''] = open.itemIds
  return saveAnswer(db.pool, { attemptId: of.attemptId, itemId, save: { base, saveId, content }, graceMs: 10_000 })
}

async function revisions() {
  const { rows } = await db.pool.query<{ outcome: string; revision: number | null; content: AnswerContent }>(
    'SELECT outcome, revision, content FROM answer_revision WHERE item_id = $1 ORDER BY received_at, id',
    [open.itemIds[0]],
  )
  return rows
}

describe('a save', () => {
  test('makes one revision after the other', async () => {
    expect(await save(pick('a'))).toMatchObject({ outcome: 'saved', revision: 1 })
    expect(await save(pick('b'), 1)).toMatchObject({ outcome: 'saved', revision: 2 })
    expect(await revisions()).toMatchObject([{ revision: 1 }, { revision: 2, content: pick('b') }])
  })

  test('that is repeated changes nothing and gets its first result', async () => {
    const saveId = crypto.randomUUID()
    const first = await save(pick('a'), 0, saveId)
    await save(pick('b'), 1)
    expect(await save(pick('a'), 0, saveId)).toEqual(first)
    expect(await revisions()).toHaveLength(2)
  })

  test('that comes late is kept, and one that would be too much is told so', async () => {
    await offsetDatabaseClock(database.url, '2 days')
    for (let sent = 0; sent < 50; sent++) expect(await save(pick(String(sent)))).toEqual({ outcome: 'late' })
    expect(await revisions()).toHaveLength(50)
    expect((await revisions()).at(-1)).toMatchObject({ outcome: 'late', content: pick('49') })
    const saveId = crypto.randomUUID()
    expect(await save(pick(randomBytes(3_000_000).toString('hex')), 0, saveId)).toEqual({ outcome: 'late' })
    expect(await save(pick(randomBytes(3_000_000).toString('hex')))).toEqual({ outcome: 'late' })
    expect(await save(pick('one more'))).toEqual({ outcome: 'late-not-kept' })
    expect(await save(pick('repeated'), 0, saveId)).toEqual({ outcome: 'late' })
    expect(await revisions()).toHaveLength(52)
  })

  test('on a stale base is refused with the newer answer, and both are kept', async () => {
    await save(pick('a'))
    await save(pick('b'), 1)
    expect(await save(pick('c'), 1)).toMatchObject({ outcome: 'outdated', current: { revision: 2, content: pick('b') } })
    expect(await revisions()).toMatchObject([{}, {}, { outcome: 'outdated', revision: null, content: pick('c') }])
  })

  test('on a base that never was is refused', async () => {
    expect(await save(pick('a'), 3)).toEqual({ outcome: 'outdated', current: null })
  })

  test('of content that does not fit the question is refused and not kept', async () => {
    expect(await save({ type: 'number', number: 4 })).toEqual({ outcome: 'wrong-type' })
    expect(await revisions()).toEqual([])
  })

  test('of another attempt’s item finds nothing', async () => {
    const other = await insertOpenSection(db, ['choice'])
    expect(await save(pick('a'), 0, crypto.randomUUID(), other)).toEqual({ outcome: 'not-found' })
    expect(await revisions()).toEqual([])
  })
})

describe('time', () => {
  test('is the database’s: a save within the grace counts', async () => {
    await offsetDatabaseClock(database.url, '10 minutes 5 seconds')
    expect(await save(pick('a'))).toMatchObject({ outcome: 'saved' })
  })

  test('that is over makes a save late: it is kept and marked, and does not count', async () => {
    await save(pick('a'))
    await offsetDatabaseClock(database.url, '10 minutes 11 seconds')
    expect(await save(pick('b'), 1)).toEqual({ outcome: 'late' })
    expect(await revisions()).toMatchObject([{ outcome: 'saved' }, { outcome: 'late', revision: null, content: pick('b') }])
    const { rows } = await db.pool.query('SELECT revision, content FROM answer WHERE item_id = $1', [open.itemIds[0]])
    expect(rows).toEqual([{ revision: 1, content: pick('a') }])
  })

  test('does not matter once the section is closed', async () => {
    await db.pool.query(`UPDATE attempt_section SET closed_at = assay_now(), closing = 'handed-in' WHERE id = $1`, [open.sectionId])
    expect(await save(pick('a'))).toEqual({ outcome: 'late' })
  })
})

describe('at the same moment', () => {
  test('many saves on one base end with exactly one saved, and every one kept', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => save(pick(String(index)))))
    expect(outcomes.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1)
    expect(outcomes.filter(({ outcome }) => outcome === 'outdated')).toHaveLength(7)
    expect(await revisions()).toHaveLength(8)
  })

  test('one save that is sent many times is saved once, and every sender hears so', async () => {
    const saveId = crypto.randomUUID()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => save(pick('a'), 0, saveId)))
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(outcomes[0]).toMatchObject({ outcome: 'saved', revision: 1 })
    expect(await revisions()).toHaveLength(1)
  })

  test('a save and a hand-in never leave an answer that was saved after it was handed in', async () => {
    const closing = await db.pool.connect()
    await closing.query('BEGIN')
    await closing.query(`UPDATE attempt_section SET closed_at = assay_now(), closing = 'handed-in' WHERE id = $1`, [open.sectionId])
    const saving = save(pick('too late'))
    const { rows } = await closing.query('SELECT FROM answer WHERE item_id = $1', [open.itemIds[0]])
    expect(rows).toEqual([])
    await closing.query('COMMIT')
    closing.release()
    expect(await saving).toEqual({ outcome: 'late' })
  })
})
