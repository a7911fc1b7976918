import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { attemptView, type AttemptView } from '@assay/contracts'
import { offsetDatabaseClock } from '@assay/test-support'
import { exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, sqlSave, takeTest, type House } from '../../testing/house.ts'
import { openLink, type Visitor } from '../../testing/visitors.ts'

const MINUTE = 60_000

let house: House
beforeAll(async () => {
  const { sql, numeric, choice } = exampleQuestions
  house = await openHouse({
    pauseAllowedMs: 10 * MINUTE,
    sections: [
      { title: 'SQL', minutes: 20, questions: [sql] },
      { title: 'Reasoning', minutes: 10, questions: [numeric, choice] },
    ],
  })
})
afterEach(async () => offsetDatabaseClock(house.url, '0'))
afterAll(async () => house.close())

const start = (candidate: Visitor, consent = true) => candidate.send('POST', '/api/attempt/start', { consent })

async function look(candidate: Visitor): Promise<AttemptView> {
  return attemptView.parse((await candidate.send('GET', '/api/attempt')).json())
}

async function invited(terms = {}): Promise<Visitor> {
  return openLink(house.app, (await house.invite(terms)).token)
}

describe('before the start', () => {
  test('a candidate sees what the test is and its exact minutes by section', async () => {
    const view = await look(await invited())
    expect(view).toMatchObject({
      state: 'not-started',
      assessment: { title: 'Backend Developer', organization: 'Example Ltd' },
      candidate: { name: 'Ada Okafor' },
      sections: [
        { position: 1, title: 'SQL', allowedMs: 20 * MINUTE, questionCount: 1, state: 'upcoming', startedAt: null },
        { position: 2, title: 'Reasoning', allowedMs: 10 * MINUTE, questionCount: 2, state: 'upcoming', startedAt: null },
      ],
      pauseAllowedMs: 10 * MINUTE,
      endsBy: null,
      openSection: null,
    })
  })

  test('extra time covers every timer', async () => {
    const candidate = await invited({ extraTimePercent: 50 })
    expect(await look(candidate)).toMatchObject({
      sections: [{ allowedMs: 30 * MINUTE }, { allowedMs: 15 * MINUTE }],
      pauseAllowedMs: 15 * MINUTE,
    })
    const started = attemptView.parse((await start(candidate)).json())
    expect(started.sections.map(({ allowedMs }) => allowedMs)).toEqual([30 * MINUTE, 15 * MINUTE])
    expect(msBetween(started.now, started.endsBy)).toBeLessThanOrEqual(60 * MINUTE)
    expect(msBetween(started.now, started.endsBy)).toBeGreaterThan(59 * MINUTE)
  })

  test('nothing but looking is possible', async () => {
    const candidate = await invited()
    expectProblem(await candidate.send('POST', '/api/attempt/sections/1/start'), 'attempt_not_started')
    expectProblem(await candidate.send('POST', '/api/attempt/sections/1/hand-in'), 'attempt_not_started')
  })

  test('an invitation that expires or is cancelled while its page is open cannot be started any more', async () => {
    const late = await house.invite()
    const candidate = await openLink(house.app, late.token)
    await offsetDatabaseClock(house.url, '15 days')
    expectProblem(await start(candidate), 'link_expired')
    expectProblem(await candidate.send('GET', '/api/attempt'), 'link_expired')
    await offsetDatabaseClock(house.url, '0')
    await house.database.prisma.invitation.update({ where: { id: late.id }, data: { cancelledAt: new Date() } })
    expectProblem(await start(candidate), 'link_cancelled')
  })
})

describe('the start', () => {
  test('needs consent', async () => {
    const candidate = await invited()
    expectProblem(await start(candidate, false), 'consent_required')
    expectProblem(await candidate.send('POST', '/api/attempt/start', {}), 'invalid_request')
    expect(await look(candidate)).toMatchObject({ state: 'not-started' })
  })

  test('draws a question for every slot and runs no clock yet', async () => {
    const candidate = await invited()
    const response = await start(candidate)
    expect(response.statusCode).toBe(201)
    expect(response.json()).toMatchObject({ state: 'between-sections', openSection: null, sections: [{ state: 'upcoming' }, { state: 'upcoming' }] })
  })

  test('happens once, whichever device asks, even at the same moment', async () => {
    const { token, id } = await house.invite()
    const devices = await Promise.all([openLink(house.app, token), openLink(house.app, token)])
    const answers = await Promise.all(devices.map(async (device) => start(device)))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409])
    expectProblem(await start(devices[0] ?? devices[1]), 'attempt_already_started')
    expect(await house.database.prisma.attempt.count({ where: { invitationId: id } })).toBe(1)
  })

  test('makes an appointment for the moment at which its section is final', async () => {
    const taking = await takeTest(house)
    const jobs = await house.database.prisma.$queryRaw<{ minutes: number }[]>`
      SELECT extract(epoch FROM run_at - now())::float8 / 60 AS minutes FROM graphile_worker.jobs WHERE key = ${`close-overdue:${taking.attemptId}`}`
    expect(jobs).toHaveLength(1)
    expect(jobs[0]?.minutes).toBeGreaterThan(24)
    expect(jobs[0]?.minutes).toBeLessThan(26)
  })
})

describe('sections', () => {
  test('are taken in order', async () => {
    const candidate = await invited()
    await start(candidate)
    expectProblem(await candidate.send('POST', '/api/attempt/sections/2/start'), 'section_not_open')
    expectProblem(await candidate.send('POST', '/api/attempt/sections/3/start'), 'not_found')
    expect((await candidate.send('POST', '/api/attempt/sections/1/start')).json()).toMatchObject({
      state: 'in-section',
      sections: [{ state: 'open' }, { state: 'upcoming' }],
      openSection: { position: 1, items: [{ position: 1, kind: 'sql', progress: 'untouched' }] },
    })
    expectProblem(await candidate.send('POST', '/api/attempt/sections/1/start'), 'section_already_started')
    expectProblem(await candidate.send('POST', '/api/attempt/sections/2/start'), 'section_not_open')
  })

  test('run for exactly the time allowed', async () => {
    const view = await look(await takeTest(house))
    const [section] = view.sections
    expect(msBetween(section?.startedAt, section?.deadlineAt)).toBe(20 * MINUTE)
  })

  test('stay closed once handed in, and the last one finishes the test', async () => {
    const taking = await takeTest(house)
    expect((await taking.send('POST', '/api/attempt/sections/1/hand-in')).json()).toMatchObject({
      state: 'between-sections',
      sections: [{ state: 'closed', handedInAt: expect.any(String) }, { state: 'upcoming' }],
      openSection: null,
    })
    expectProblem(await taking.send('POST', '/api/attempt/sections/1/hand-in'), 'section_not_open')
    expectProblem(await taking.send('POST', '/api/attempt/sections/1/start'), 'section_not_open')
    await taking.send('POST', '/api/attempt/sections/2/start')
    expect((await taking.send('POST', '/api/attempt/sections/2/hand-in')).json()).toMatchObject({
      state: 'finished',
      finishedAt: expect.any(String),
    })
    expectProblem(await taking.send('POST', '/api/attempt/sections/2/hand-in'), 'attempt_finished')
    expectProblem(await taking.send('POST', '/api/attempt/sections/2/start'), 'attempt_finished')
  })

  test('hand in every answer to be graded', async () => {
    const taking = await takeTest(house)
    await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    const [submission, ...others] = await house.database.prisma.submission.findMany({ where: { finalOf: taking.items.sql } })
    expect(others).toEqual([])
    expect(submission?.content).toMatchObject({ files: { 'answer.sql': 'SELECT 1' } })
    const jobs = await house.database.prisma.$queryRaw<unknown[]>`
      SELECT FROM graphile_worker._private_jobs WHERE payload ->> 'submissionId' = ${submission?.id}`
    expect(jobs).toHaveLength(1)
  })

  test('whose time is over are closed before the next request is answered', async () => {
    const taking = await takeTest(house)
    await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    await offsetDatabaseClock(house.url, '21 minutes')
    const view = await look(taking)
    expect(view).toMatchObject({ state: 'between-sections', sections: [{ state: 'closed' }, { state: 'upcoming' }] })
    expect(view.sections[0]?.handedInAt).toBe(view.sections[0]?.deadlineAt)
    expect(await house.database.prisma.submission.count({ where: { finalOf: taking.items.sql } })).toBe(1)
    expect((await taking.send('POST', '/api/attempt/sections/2/start')).statusCode).toBe(200)
  })

  test('that were never started are over when the whole test is', async () => {
    const taking = await takeTest(house)
    await offsetDatabaseClock(house.url, '2 hours')
    expect(await look(taking)).toMatchObject({ state: 'finished', sections: [{ state: 'closed' }, { state: 'closed', startedAt: null }] })
  })

  test('show which items were touched', async () => {
    const taking = await takeTest(house)
    await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    expect((await look(taking)).openSection?.items).toMatchObject([{ progress: 'started' }])
  })
})

function msBetween(from: string | null | undefined, to: string | null | undefined): number {
  return Date.parse(to ?? '') - Date.parse(from ?? '')
}
