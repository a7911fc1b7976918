import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MAX_EVENTS_SENT_BYTES, type PlaybackEvent, type WireEvent } from '@assay/contracts'
import { MAX_STORED_BYTES, selectEventStreams } from '@assay/db'
import { offsetDatabaseClock } from '@assay/test-support'
import { expectProblem } from '../../testing/expect-problem.ts'
import { eventsOf, openHouse, takeTest, type House, type Taking } from '../../testing/house.ts'
import { openLink, type Visitor } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const report = (taking: Pick<Visitor, 'send'>, body: object) => taking.send('POST', '/api/attempt/events', body)

/** Sends bytes that claim to be gzip of JSON. */
function sendPacked({ cookie }: Visitor, bytes: Buffer, encoding = 'gzip') {
  const headers = { cookie, 'content-type': 'application/json', 'content-encoding': encoding }
  return house.app.inject({ method: 'POST', url: '/api/attempt/events', headers, payload: bytes })
}

async function logOf({ attemptId }: Taking): Promise<PlaybackEvent[]> {
  const streams = await selectEventStreams(house.database.prisma, attemptId)
  return streams.flatMap(({ runs }) => runs.flatMap(({ events }) => events))
}

const typesOf = async (taking: Taking) => (await logOf(taking)).map(({ type }) => type)

describe('a batch', () => {
  test('is stored in its order, once, however often and however it is sent', async () => {
    const taking = await takeTest(house)
    const itemId = taking.items.sql ?? ''
    const batch = eventsOf([
      ['i', 0, itemId],
      ['a', 10, itemId, { type: 'text', text: '' }],
      ['m', 0, itemId, ''],
      ['e', 900, 0, 0, 'über 😀', 0],
      ['p', 5, itemId, 12, 1],
      ['v', 100, 0],
    ])
    const packed = gzipSync(JSON.stringify(batch))
    expect((await sendPacked(taking, packed)).statusCode).toBe(204)
    expect((await sendPacked(taking, packed)).statusCode).toBe(204)
    expect((await report(taking, batch)).statusCode).toBe(204)
    expect(await logOf(taking)).toMatchObject([
      { type: 'shown', itemId },
      { type: 'answered', itemId, content: { type: 'text', text: '' } },
      { type: 'moved', itemId, file: '' },
      { type: 'edited', from: 0, removed: 0, inserted: 'über 😀' },
      { type: 'pasted', characters: 12, isInside: true },
      { type: 'visible', is: false },
    ])
  })

  test('is of its stream: another page’s first event is another one', async () => {
    const taking = await takeTest(house)
    await report(taking, eventsOf([['v', 0, 0]]))
    await report(taking, eventsOf([['v', 0, 1]]))
    expect(await typesOf(taking)).toHaveLength(2)
  })

  test('of what the intro page does not name, or of nothing, is refused', async () => {
    const taking = await takeTest(house)
    for (const events of [[['k', 0, 'x']], [['p', 0, taking.items.sql, 'the text', 1]], [['v', -1, 0]], []]) {
      expectProblem(await report(taking, { ...eventsOf([]), events }), 'invalid_request')
    }
    expect(await logOf(taking)).toEqual([])
  })

  test('that names an item of another candidate is refused as a whole', async () => {
    const [mine, theirs] = [await takeTest(house), await takeTest(house)]
    const events: WireEvent[] = [['v', 0, 0], ['i', 0, theirs.items.sql ?? '']]
    expectProblem(await report(mine, eventsOf(events)), 'not_found')
    expect(await logOf(mine)).toEqual([])
  })
})

test('no event is before the start or in the future, whatever a browser claims', async () => {
  const taking = await takeTest(house)
  const { startedAt } = await house.database.prisma.attempt.findUniqueOrThrow({ where: { id: taking.attemptId } })
  await report(taking, eventsOf([['v', 0, 0]], { startedAt: '2001-01-01T00:00:00.000Z' }))
  await report(taking, eventsOf([['v', 0, 0], ['v', 3600_000, 1]], { startedAt: '2101-01-01T00:00:00.000Z' }))
  for (const { atMs } of await logOf(taking)) {
    expect(atMs).toBeGreaterThanOrEqual(startedAt.getTime())
    expect(atMs).toBeLessThanOrEqual(Date.now())
  }
})

test('nothing is noted before consent or after the end', async () => {
  const early = await openLink(house.app, (await house.invite()).token)
  expectProblem(await report(early, eventsOf([['v', 0, 0]])), 'attempt_not_started')
  const taking = await takeTest(house)
  await taking.send('POST', '/api/attempt/sections/1/hand-in')
  expectProblem(await report(taking, eventsOf([['v', 0, 0]])), 'attempt_finished')
  const late = await takeTest(house)
  await offsetDatabaseClock(house.url, '5 hours')
  expectProblem(await report(late, eventsOf([['v', 0, 0]])), 'attempt_finished')
  await offsetDatabaseClock(house.url, '0')
})

describe('an attack:', () => {
  test('a small body that unpacks to a gigabyte is refused without unpacking it', async () => {
    const taking = await takeTest(house)
    const bomb = bombOf(256 * 1024 * 1024)
    expect(bomb.length).toBeLessThan(MAX_EVENTS_SENT_BYTES)
    const before = process.memoryUsage().rss
    const startedAt = performance.now()
    expectProblem(await sendPacked(taking, bomb), 'payload_too_large')
    expect(performance.now() - startedAt).toBeLessThan(1000)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
    expect(await logOf(taking)).toEqual([])
  })

  test('a bomb of many small gzip files one after the other is one too', async () => {
    const taking = await takeTest(house)
    const member = gzipSync(Buffer.alloc(64 * 1024))
    expectProblem(await sendPacked(taking, Buffer.concat(Array.from({ length: 200 }, () => member))), 'payload_too_large')
  })

  test('a large body, packed or not, is refused', async () => {
    const taking = await takeTest(house)
    expectProblem(await sendPacked(taking, Buffer.alloc(MAX_EVENTS_SENT_BYTES + 1)), 'payload_too_large')
    expectProblem(await report(taking, { padding: 'x'.repeat(3 * 1024 * 1024) }), 'payload_too_large')
  })

  test.each([
    ['no gzip', Buffer.from('{}'), 'gzip', 'malformed_request'],
    ['half a gzip', gzipSync('{"streamId":""}').subarray(0, 20), 'gzip', 'malformed_request'],
    ['gzip of no JSON', gzipSync('{'), 'gzip', 'malformed_request'],
    ['nothing', gzipSync(''), 'gzip', 'malformed_request'],
    ['another encoding', Buffer.from('{}'), 'br', 'unsupported_media_type'],
  ] as const)('%s is refused', async (_what, bytes, encoding, code) => {
    expectProblem(await sendPacked(await takeTest(house), bytes, encoding), code)
  })

  test('no other route unpacks anything', async () => {
    const { cookie, items } = await takeTest(house)
    const headers = { cookie, 'content-type': 'application/json', 'content-encoding': 'gzip' }
    const response = await house.app.inject({ method: 'PUT', url: `/api/attempt/items/${items.sql}/answer`, headers, payload: gzipSync('{}') })
    expectProblem(response, 'malformed_request')
  })

  test('an attempt’s events have an end', async () => {
    const taking = await takeTest(house)
    await house.database.pool.query(
      `INSERT INTO event_batch (attempt_id, stream_id, first, started_at, received_at, events) VALUES ($1, $2, 1, now(), now(), $3)`,
      [taking.attemptId, crypto.randomUUID(), Buffer.alloc(MAX_STORED_BYTES)],
    )
    expectProblem(await report(taking, eventsOf([['v', 0, 0]])), 'payload_too_large')
  })
})

/** Zeros, packed without ever being there at once. */
function bombOf(bytes: number): Buffer {
  return gzipSync(Buffer.alloc(bytes), { level: 9 })
}
