import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runView, type Marking } from '@assay/contracts'
import { finishRun } from '@assay/db'
import { exampleQuestionList } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, sqlContent, takeTest, type House, type Taking } from '../../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ sections: [{ minutes: 20, questions: exampleQuestionList }] })
})
afterAll(async () => house.close())

const startRun = (taking: Taking, content: object = sqlContent('SELECT 1'), itemId = taking.items.sql) =>
  taking.send('POST', `/api/attempt/items/${itemId}/runs`, { content })

const accepted: Marking = {
  verdict: 'accepted',
  score: 10,
  points: 10,
  cases: [
    { name: 'visible', visible: true, verdict: 'accepted', weight: 1, earned: 1, message: null, ms: 3, details: null },
    { name: 'SECRET', visible: false, verdict: 'accepted', weight: 1, earned: 1, message: 'SECRET', ms: 3, details: null },
  ],
  error: null,
  output: 'printed',
  ms: 4,
}

/** Does what a runner does when it has marked the run's submission. */
async function finish(runId: string, marking: Marking): Promise<void> {
  const { submissionId } = await house.database.prisma.run.findUniqueOrThrow({ where: { id: runId } })
  await house.database.prisma.$transaction(async (tx) => finishRun(tx, submissionId, marking))
}

async function startedRun(taking: Taking): Promise<string> {
  return runView.parse((await startRun(taking)).json()).id
}

describe('a run', () => {
  test('is accepted at once and queued ahead of grading, with its content as it was', async () => {
    const taking = await takeTest(house)
    const response = await startRun(taking)
    expect(response.statusCode).toBe(202)
    expect(response.json()).toEqual({ id: expect.any(String), state: 'waiting', marking: null })
    const { submission, submissionId } = await house.database.prisma.run.findUniqueOrThrow({
      where: { id: runView.parse(response.json()).id },
      include: { submission: true },
    })
    expect(submission).toMatchObject({ itemId: taking.items.sql, finalOf: null, content: sqlContent('SELECT 1') })
    const jobs = await house.database.prisma.$queryRaw<unknown[]>`
      SELECT payload, priority FROM graphile_worker._private_jobs WHERE payload ->> 'submissionId' = ${submissionId}`
    expect(jobs).toEqual([{ payload: { submissionId, roundId: null }, priority: 0 }])
  })

  test('is the only one of its attempt until it finishes', async () => {
    const taking = await takeTest(house)
    const together = await Promise.all([startRun(taking), startRun(taking)])
    expect(together.map(({ statusCode }) => statusCode).toSorted()).toEqual([202, 409])
    expectProblem(await startRun(taking), 'run_in_progress')
    const running = together.find(({ statusCode }) => statusCode === 202)
    await finish(runView.parse(running?.json()).id, accepted)
    expect((await startRun(taking)).statusCode).toBe(202)
  })

  test('answers whoever waits as soon as it finishes, and shows visible cases only', async () => {
    const taking = await takeTest(house)
    const runId = await startedRun(taking)
    const waiting = [1, 2].map(async () => taking.send('GET', `/api/attempt/runs/${runId}`))
    await finish(runId, accepted)
    for (const response of await Promise.all(waiting)) {
      const view = runView.parse(response.json())
      expect(view).toMatchObject({ state: 'finished', marking: { verdict: 'accepted', cases: [{ name: 'visible' }], output: 'printed' } })
      expect(view.marking).not.toHaveProperty('score')
      expect(response.body).not.toMatch(/SECRET/)
    }
  })

  test('that was accepted shows the item as passing, until a later one is not', async () => {
    const taking = await takeTest(house)
    const progress = async () => {
      const view = (await taking.send('GET', '/api/attempt')).json<{ openSection: { items: { id: string; progress: string }[] } }>()
      return view.openSection.items.find(({ id }) => id === taking.items.sql)?.progress
    }
    await finish(await startedRun(taking), accepted)
    expect(await progress()).toBe('passing')
    await finish(await startedRun(taking), { ...accepted, verdict: 'wrong-answer', score: 0 })
    expect(await progress()).toBe('untouched')
  })

  test('of one’s own requests keeps them, and is not taken for a run of the visible cases', async () => {
    const taking = await takeTest(house)
    const itemId = taking.items['http-api']
    const content = { type: 'files', language: 'javascript', files: { 'answer.js': 'export default { fetch() {} }' } }
    const requests = [{ method: 'POST', path: '/notes?x={id}', headers: { 'x-a': 'b' }, body: '{}' }]
    const response = await taking.send('POST', `/api/attempt/items/${itemId}/runs`, { content, requests })
    expect(response.statusCode).toBe(202)
    const run = await house.database.prisma.run.findUniqueOrThrow({ where: { id: runView.parse(response.json()).id } })
    expect(run.requests).toEqual(requests)
    await finish(run.id, accepted)
    const view = (await taking.send('GET', '/api/attempt')).json<{ openSection: { items: { id: string; progress: string }[] } }>()
    expect(view.openSection.items.find(({ id }) => id === itemId)?.progress).toBe('untouched')
  })

  test('refuses requests to anything but the answer’s own handlers, more than a few, and of other kinds of question', async () => {
    const taking = await takeTest(house)
    const send = (requests: object[], itemId = taking.items['http-api']) =>
      taking.send('POST', `/api/attempt/items/${itemId}/runs`, { content: { type: 'files', language: 'javascript', files: {} }, requests })
    const request = { method: 'GET', path: '/', headers: {}, body: null }
    for (const path of ['http://169.254.169.254/', '//elsewhere/', '/\\\\elsewhere', '/a b', '/a\r\nx: y', 'a', '']) expectProblem(await send([{ ...request, path }]), 'invalid_request')
    for (const headers of [{ 'a b': 'c' }, { a: 'b\r\nc: d' }]) expectProblem(await send([{ ...request, headers }]), 'invalid_request')
    expectProblem(await send([{ ...request, method: 'CONNECT' }]), 'invalid_request')
    expectProblem(await send([]), 'invalid_request')
    expectProblem(await send(Array.from({ length: 21 }, () => request)), 'invalid_request')
    expectProblem(await send([{ ...request, body: 'x'.repeat(20_000) }]), 'invalid_request')
    expectProblem(await send([request], taking.items.sql), 'question_not_runnable')
  })

  test('of another candidate is not found', async () => {
    const [mine, theirs] = [await takeTest(house), await takeTest(house)]
    const runId = await startedRun(theirs)
    expectProblem(await mine.send('GET', `/api/attempt/runs/${runId}`), 'not_found')
    expectProblem(await startRun(mine, sqlContent(''), theirs.items.sql), 'not_found')
  })

  test('needs a question that can be run, the content that it asks for, and an open section', async () => {
    const taking = await takeTest(house)
    expectProblem(await startRun(taking, { type: 'text', text: 'prose' }, taking.items.written), 'question_not_runnable')
    expectProblem(await startRun(taking, { type: 'text', text: 'prose' }), 'answer_wrong_type')
    expectProblem(await startRun(taking, sqlContent('x'.repeat(300 * 1024))), 'answer_too_large')
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    expectProblem(await startRun(taking), 'section_not_open')
  })
})
