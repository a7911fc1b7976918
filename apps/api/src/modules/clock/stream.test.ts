import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { attemptView, type AttemptView } from '@assay/contracts'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, takeTest, type House } from '../../testing/house.ts'
import { openLink, signIn, visitor, type Visitor } from '../../testing/visitors.ts'

let house: House
let owner: Visitor
let address: string
beforeAll(async () => {
  house = await openHouse()
  address = await house.app.listen({ port: 0 })
  owner = await signIn(house.app, house.organization.owner)
})
afterAll(async () => house.close())

/** A candidate's stream, event by event, over a real connection. */
async function follow(address: string, { cookie }: Pick<Visitor, 'cookie'>) {
  const leaving = new AbortController()
  const response = await fetch(`${address}/api/attempt/stream`, { headers: { cookie }, signal: leaving.signal })
  const chunks = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (response.status !== 200 || !chunks) throw new Error(`the stream answered ${response.status}`)
  return {
    type: response.headers.get('content-type'),
    /** The next event's view of the test; pings are passed over. Null at the end. */
    async next(): Promise<AttemptView | null> {
      for (;;) {
        const { value, done } = await chunks.read()
        if (done) return null
        const [, data] = /^event: attempt\ndata: (.*)\n\n$/.exec(value) ?? []
        if (data !== undefined) return attemptView.parse(JSON.parse(data))
      }
    },
    leave: () => leaving.abort(),
  }
}

test('tells the test as it stands, and again as soon as a recruiter gives time', async () => {
  const taking = await takeTest(house)
  const stream = await follow(address, taking)
  expect(stream.type).toBe('text/event-stream')
  const before = await stream.next()
  expect(before?.timeCredits).toEqual([])
  await owner.send('POST', `/api/attempts/${taking.attemptId}/extensions`, { minutes: 5, reason: 'The fire alarm rang' })
  const after = await stream.next()
  expect(Date.parse(after?.sections[0]?.deadlineAt ?? '') - Date.parse(before?.sections[0]?.deadlineAt ?? '')).toBe(5 * 60_000)
  expect(after?.timeCredits).toMatchObject([{ kind: 'extension', creditedMs: 5 * 60_000 }])
  stream.leave()
})

test('tells a page that another device has handed in', async () => {
  const taking = await takeTest(house)
  const stream = await follow(address, await openLink(house.app, taking.invitation.token))
  expect((await stream.next())?.state).toBe('in-section')
  await taking.send('POST', '/api/attempt/sections/1/hand-in')
  expect((await stream.next())?.state).toBe('finished')
  stream.leave()
})

test('tells nothing of other attempts', async () => {
  const [mine, theirs] = [await takeTest(house), await takeTest(house)]
  const stream = await follow(address, mine)
  await stream.next()
  await owner.send('POST', `/api/attempts/${theirs.attemptId}/extensions`, { minutes: 5, reason: 'The fire alarm rang' })
  await owner.send('POST', `/api/attempts/${mine.attemptId}/extensions`, { minutes: 1, reason: 'The fire alarm rang' })
  expect((await stream.next())?.timeCredits).toMatchObject([{ creditedMs: 60_000 }])
  stream.leave()
})

test('is for a few tabs of one attempt: one more ends the oldest', async () => {
  const taking = await takeTest(house)
  const oldest = await follow(address, taking)
  await oldest.next()
  const others = []
  for (let index = 0; index < 10; index += 1) {
    const stream = await follow(address, taking)
    expect((await stream.next())?.state).toBe('in-section')
    others.push(stream)
  }
  expect(await oldest.next()).toBeNull()
  for (const stream of others) stream.leave()
})

test('is a candidate’s own, once the test has started', async () => {
  expectProblem(await visitor(house.app).send('GET', '/api/attempt/stream'), 'attempt_sign_in_required')
  expectProblem(await (await openLink(house.app, (await house.invite()).token)).send('GET', '/api/attempt/stream'), 'attempt_not_started')
})

test('ends when the server stops', async () => {
  const own = await openHouse()
  const stream = await follow(await own.app.listen({ port: 0 }), await takeTest(own))
  await stream.next()
  await own.close()
  expect(await stream.next()).toBeNull()
})
