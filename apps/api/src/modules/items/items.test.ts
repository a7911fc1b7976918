import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { attemptView, itemView } from '@assay/contracts'
import { offsetDatabaseClock } from '@assay/test-support'
import { exampleQuestionList, exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, sqlSave, takeTest, type House, type Taking } from '../../testing/house.ts'
import { openLink } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({
    sections: [
      { minutes: 20, questions: exampleQuestionList },
      { minutes: 10, questions: [exampleQuestions.numeric] },
    ],
  })
})
afterEach(async () => offsetDatabaseClock(house.url, '0'))
afterAll(async () => house.close())

const save = (taking: Taking, body: object | string, itemId = taking.items.sql) =>
  taking.send('PUT', `/api/attempt/items/${itemId}/answer`, body)
const revisions = (itemId: string | undefined) =>
  house.database.prisma.answerRevision.findMany({ where: { itemId }, orderBy: { receivedAt: 'asc' }, select: { outcome: true, revision: true } })

describe('an item', () => {
  test('of every kind can be read, and gives nothing away', async () => {
    const taking = await takeTest(house)
    expect(Object.keys(taking.items)).toHaveLength(exampleQuestionList.length)
    for (const [kind, itemId] of Object.entries(taking.items)) {
      const response = await taking.send('GET', `/api/attempt/items/${itemId}`)
      expect(itemView.parse(response.json()).question.kind).toBe(kind)
      expect(response.body).not.toMatch(/SECRET/)
    }
  })

  test('comes with the answer that was saved last', async () => {
    const taking = await takeTest(house)
    await save(taking, sqlSave(0, 'SELECT 1'))
    await save(taking, sqlSave(1, 'SELECT 2'))
    const view = itemView.parse((await taking.send('GET', `/api/attempt/items/${taking.items.sql}`)).json())
    expect(view.answer).toMatchObject({ revision: 2, content: { files: { 'answer.sql': 'SELECT 2' } } })
  })

  test('has its parts in the same order at every read', async () => {
    const taking = await takeTest(house)
    for (const itemId of [taking.items.ordering, taking.items.choice]) {
      const reads = await Promise.all([1, 2].map(async () => (await taking.send('GET', `/api/attempt/items/${itemId}`)).body))
      expect(reads[1]).toBe(reads[0])
    }
  })

  test('of a section that is not open cannot be read', async () => {
    const taking = await takeTest(house)
    const upcoming = await house.database.prisma.attemptItem.findFirstOrThrow({ where: { section: { attemptId: taking.attemptId, position: 2 } } })
    expectProblem(await taking.send('GET', `/api/attempt/items/${upcoming.id}`), 'section_not_open')
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    expectProblem(await taking.send('GET', `/api/attempt/items/${taking.items.sql}`), 'section_not_open')
  })

  test('of another candidate is not found', async () => {
    const [mine, theirs] = [await takeTest(house), await takeTest(house)]
    expectProblem(await mine.send('GET', `/api/attempt/items/${theirs.items.sql}`), 'not_found')
    expectProblem(await mine.send('GET', '/api/attempt/items/not-an-id'), 'not_found')
  })

  test('shows its pictures while its section is open, and nothing else of its folder', async () => {
    const [mine, theirs] = [await takeTest(house), await takeTest(house)]
    const { questionVersionId } = await house.database.prisma.attemptItem.findUniqueOrThrow({ where: { id: mine.items.numeric ?? '' } })
    const stored = { questionVersionId, bytes: Buffer.from('a,b') }
    await house.database.prisma.questionAsset.createMany({ data: [{ ...stored, path: 'assets/tides/low.csv' }] })
    await house.database.prisma.questionFile.createMany({ data: [{ ...stored, path: 'question.yaml' }] })
    const asset = (taking: Taking, path: string) => taking.send('GET', `/api/attempt/items/${mine.items.numeric}/assets/${path}`)
    const shown = await asset(mine, 'tides/low.csv')
    expect([shown.statusCode, shown.body, shown.headers['content-type']]).toEqual([200, 'a,b', 'text/csv; charset=utf-8'])
    for (const path of ['nothing.csv', 'question.yaml', '..%2fquestion.yaml', '']) expectProblem(await asset(mine, path), 'not_found')
    expectProblem(await asset(theirs, 'tides/low.csv'), 'not_found')
    await mine.send('POST', '/api/attempt/sections/1/hand-in')
    expectProblem(await asset(mine, 'tides/low.csv'), 'section_not_open')
  })

  test('needs a start', async () => {
    const { items } = await takeTest(house)
    const other = await openLink(house.app, (await house.invite()).token)
    expectProblem(await other.send('GET', `/api/attempt/items/${items.sql}`), 'attempt_not_started')
    expectProblem(await other.send('PUT', `/api/attempt/items/${items.sql}/answer`, sqlSave(0, '')), 'attempt_not_started')
  })
})

describe('a save', () => {
  test('makes revisions', async () => {
    const taking = await takeTest(house)
    expect((await save(taking, sqlSave(0, 'SELECT 1'))).json()).toEqual({ revision: 1, savedAt: expect.any(String) })
    expect((await save(taking, sqlSave(1, 'SELECT 2'))).json()).toMatchObject({ revision: 2 })
  })

  test('that is repeated changes nothing and gets its first result', async () => {
    const taking = await takeTest(house)
    const body = sqlSave(0, 'SELECT 1')
    const first = await save(taking, body)
    await save(taking, sqlSave(1, 'SELECT 2'))
    expect((await save(taking, body)).json()).toEqual(first.json())
    expect(await revisions(taking.items.sql)).toHaveLength(2)
  })

  test('from a stale revision gets the newer answer, and both are kept', async () => {
    const taking = await takeTest(house)
    await save(taking, sqlSave(0, 'from the laptop'))
    const refused = await save(taking, sqlSave(0, 'from the phone'))
    const problem = expectProblem(refused, 'answer_outdated')
    expect(problem.current).toMatchObject({ revision: 1, content: { files: { 'answer.sql': 'from the laptop' } } })
    expect(await revisions(taking.items.sql)).toEqual([
      { outcome: 'saved', revision: 1 },
      { outcome: 'outdated', revision: null },
    ])
  })

  test('within the grace after the deadline counts', async () => {
    const taking = await takeTest(house)
    await offsetDatabaseClock(house.url, '20 minutes 5 seconds')
    expect((await save(taking, sqlSave(0, 'SELECT 1'))).statusCode).toBe(200)
  })

  test('after the deadline is kept as late', async () => {
    const taking = await takeTest(house)
    await offsetDatabaseClock(house.url, '20 minutes 11 seconds')
    expectProblem(await save(taking, sqlSave(0, 'SELECT 1')), 'deadline_passed')
    expect(await revisions(taking.items.sql)).toEqual([{ outcome: 'late', revision: null }])
    expect(await house.database.prisma.answer.count({ where: { itemId: taking.items.sql } })).toBe(0)
  })

  test('that came late is told to the candidate, once, with the newest of it; what says no more than the answer is not', async () => {
    const taking = await takeTest(house)
    const late = async () => attemptView.parse((await taking.send('GET', '/api/attempt')).json()).lateAnswers
    await save(taking, sqlSave(0, 'SELECT 1'))
    await offsetDatabaseClock(house.url, '20 minutes 11 seconds')
    await save(taking, sqlSave(1, 'SELECT 1'))
    expect(await late()).toEqual([])
    await save(taking, sqlSave(1, 'SELECT 2'))
    await save(taking, sqlSave(1, 'SELECT 3'))
    expect(await late()).toEqual([{ itemId: taking.items.sql, section: expect.any(String), title: expect.any(String), receivedAt: expect.any(String) }])
    expect(await takeTest(house).then(async (other) => attemptView.parse((await other.send('GET', '/api/attempt')).json()).lateAnswers)).toEqual([])
  })

  test('after the hand-in is kept as late', async () => {
    const taking = await takeTest(house)
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    expectProblem(await save(taking, sqlSave(0, 'SELECT 1')), 'deadline_passed')
  })

  test('to another candidate’s item is not found and changes nothing', async () => {
    const [mine, theirs] = [await takeTest(house), await takeTest(house)]
    expectProblem(await save(mine, sqlSave(0, 'SELECT 1'), theirs.items.sql), 'not_found')
    expect(await revisions(theirs.items.sql)).toEqual([])
  })

  test('of another type than the question asks for is refused', async () => {
    const taking = await takeTest(house)
    expectProblem(await save(taking, { base: 0, saveId: crypto.randomUUID(), content: { type: 'number', number: 1 } }), 'answer_wrong_type')
  })

  test.each([300 * 1024, 5 * 1024 * 1024])('of %i bytes is too large, and what was saved before is kept', async (bytes) => {
    const taking = await takeTest(house)
    await save(taking, sqlSave(0, 'SELECT 1'))
    expectProblem(await save(taking, sqlSave(1, 'x'.repeat(bytes))), 'answer_too_large')
    expect(await revisions(taking.items.sql)).toEqual([{ outcome: 'saved', revision: 1 }])
  })

  test('of just the allowed size is saved, however much its JSON escapes', async () => {
    const taking = await takeTest(house)
    expect((await save(taking, sqlSave(0, '\n'.repeat(256 * 1024 - 100)))).statusCode).toBe(200)
  })

  test('counts bytes, not characters', async () => {
    const taking = await takeTest(house)
    expectProblem(await save(taking, sqlSave(0, '数'.repeat(100 * 1024))), 'answer_too_large')
  })

  test('that is no JSON is malformed; one with wrong fields says which', async () => {
    const taking = await takeTest(house)
    const headers = { cookie: taking.cookie, 'content-type': 'application/json' }
    const url = `/api/attempt/items/${taking.items.sql}/answer`
    expectProblem(await house.app.inject({ method: 'PUT', url, headers, payload: '{"base": 0,' }), 'malformed_request')
    expectProblem(await house.app.inject({ method: 'PUT', url, headers, payload: '' }), 'malformed_request')
    expectProblem(await house.app.inject({ method: 'PUT', url, headers: { ...headers, 'content-type': 'text/xml' }, payload: '<a/>' }), 'unsupported_media_type')
    const problem = expectProblem(await save(taking, { ...sqlSave(0, ''), base: -1, saveId: 'x' }), 'invalid_request')
    expect(problem.errors).toEqual([
      { path: 'base', message: expect.any(String) },
      { path: 'saveId', message: expect.any(String) },
    ])
  })
})
