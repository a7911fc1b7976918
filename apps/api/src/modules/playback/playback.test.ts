import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { answerAt, playback, Recorder, toWire, type AnswerContent, type EventRun, type Happening, type Playback } from '@assay/contracts'
import { offsetDatabaseClock } from '@assay/test-support'
import fc from 'fast-check'
import { expectProblem } from '../../testing/expect-problem.ts'
import { eventsOf, openHouse, sqlContent, takeTest, type House, type Taking } from '../../testing/house.ts'
import { signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
let reader: Visitor
beforeAll(async () => {
  house = await openHouse()
  reader = await signIn(house.app, house.organization.hiringManager)
})
afterAll(async () => house.close())

/** A page that records and saves as the candidate's does, on a clock of its own that starts `agoMs` ago. */
function openPage(taking: Taking, itemId: string, agoMs = 0) {
  const recorder = new Recorder()
  const streamId = crypto.randomUUID()
  const startMs = Date.now() - agoMs
  let atMs = startMs
  let revision = 0
  const send = async ({ first, events }: EventRun) => {
    const response = await taking.send('POST', '/api/attempt/events', eventsOf(toWire(events, startMs), { streamId, first, startedAt: new Date(startMs).toISOString() }))
    expect(response.statusCode).toBe(204)
  }
  return {
    show: () => recorder.note({ type: 'shown', itemId }, atMs),
    note: (what: Happening) => recorder.note(what, atMs),
    wait: (ms: number) => void (atMs += ms),
    answer: (content: AnswerContent | null) => recorder.answer(itemId, content, atMs),
    async save(content: AnswerContent) {
      const saveId = crypto.randomUUID()
      recorder.answer(itemId, content, atMs)
      recorder.note({ type: 'saved', itemId, saveId }, atMs)
      const response = await taking.send('PUT', `/api/attempt/items/${itemId}/answer`, { base: revision, saveId, content })
      expect(response.statusCode).toBe(200)
      revision += 1
    },
    async send(batchOf = 50) {
      while (recorder.pending.events.length > 0) await send(recorder.cut(batchOf))
    },
    loseBatch: () => void recorder.cut(1),
  }
}

async function read(taking: Taking, itemId: string, who = reader): Promise<Playback> {
  const response = await who.send('GET', `/api/attempts/${taking.attemptId}/items/${itemId}/playback`)
  expect(response.statusCode).toBe(200)
  return playback.parse(response.json())
}

describe('a playback', () => {
  test('replays what Postgres holds to every revision that Postgres holds, byte for byte', async () => {
    const anyQuery = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('\r\n', '\0', '😀', '\ud83d', '\ude00', 'SELECT')), { maxLength: 6 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(anyQuery, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (texts, batchOf) => {
        const taking = await takeTest(house)
        const itemId = taking.items.sql ?? ''
        const page = openPage(taking, itemId)
        page.answer(null)
        for (const text of texts) await page.save(sqlContent(text))
        await page.send(batchOf)
        const { revisions, changes } = await read(taking, itemId)
        expect(revisions).toEqual(texts.map((_, index) => ({ revision: index + 1, isReproduced: true })))
        const { content } = await house.database.prisma.answer.findUniqueOrThrow({ where: { itemId } })
        expect(answerAt(changes, Infinity).content).toEqual(content)
      }),
      { numRuns: 12 },
    )
  })

  test('says where a revision is not what the events say, and where events are missing', async () => {
    const taking = await takeTest(house)
    const itemId = taking.items.sql ?? ''
    const page = openPage(taking, itemId)
    page.answer(sqlContent('SELECT 1'))
    await page.send()
    page.answer(sqlContent('SELECT 12'))
    page.loseBatch()
    await page.save(sqlContent('SELECT 123'))
    await page.send()
    expect((await read(taking, itemId)).revisions).toEqual([{ revision: 1, isReproduced: null }])

    const other = await takeTest(house)
    const forged = openPage(other, other.items.sql ?? '')
    forged.answer(sqlContent('SELECT 1'))
    const saveId = crypto.randomUUID()
    forged.note({ type: 'saved', itemId: other.items.sql ?? '', saveId })
    await other.send('PUT', `/api/attempt/items/${other.items.sql}/answer`, { base: 0, saveId, content: sqlContent('SELECT 2') })
    await forged.send()
    expect((await read(other, other.items.sql ?? '')).revisions).toEqual([{ revision: 1, isReproduced: false }])
  })

  test('marks pastes, absences and devices of the item that was shown, and only of that one', async () => {
    await offsetDatabaseClock(house.url, '-1 minute')
    const taking = await takeTest(house)
    await offsetDatabaseClock(house.url, '0')
    const [itemId = '', otherId = ''] = [taking.items.sql, taking.items.written]
    const page = openPage(taking, itemId, 30_000)
    page.note({ type: 'device', deviceId: crypto.randomUUID(), kind: 'phone', width: 400, height: 800 })
    page.show()
    page.note({ type: 'pasted', itemId, characters: 214, isInside: false })
    page.note({ type: 'focused', is: false })
    page.note({ type: 'visible', is: false })
    page.wait(5_000)
    page.note({ type: 'visible', is: true })
    page.note({ type: 'focused', is: true })
    page.note({ type: 'focused', is: false })
    page.wait(500)
    page.note({ type: 'focused', is: true })
    page.note({ type: 'shown', itemId: otherId })
    page.note({ type: 'full-screen', is: true })
    await page.send()
    const { marks } = await read(taking, itemId)
    expect(marks.map(({ type }) => type)).toEqual(['device', 'pasted', 'away'])
    expect(marks).toMatchObject([{ isNew: true, kind: 'phone' }, { characters: 214, isInside: false }, { how: 'hidden' }])
    expect((await read(taking, otherId)).marks).toMatchObject([{ type: 'device', isNew: false }, { type: 'full-screen', is: true }])
  })

  test('of an answer of which nothing was recorded is empty', async () => {
    const taking = await takeTest(house)
    expect(await read(taking, taking.items.sql ?? '')).toMatchObject({ changes: [], marks: [], revisions: [] })
  })

  test('is not for candidates', async () => {
    const taking = await takeTest(house)
    expectProblem(await taking.send('GET', `/api/attempts/${taking.attemptId}/items/${taking.items.sql}/playback`), 'sign_in_required')
  })
})
