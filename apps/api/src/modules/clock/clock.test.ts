import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { attemptView, report, type AttemptView, type ReportGap } from '@assay/contracts'
import { offsetDatabaseClock } from '@assay/test-support'
import { exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, sqlSave, takeTest, type House, type Taking } from '../../testing/house.ts'
import { signIn, type Visitor } from '../../testing/visitors.ts'
import { stayAlive } from './outages.ts'

const MINUTE = 60_000

let house: House
let owner: Visitor
beforeAll(async () => {
  const { sql, numeric } = exampleQuestions
  house = await openHouse({
    pauseAllowedMs: 10 * MINUTE,
    gapCreditMs: 5 * MINUTE,
    sections: [
      { title: 'SQL', minutes: 20, questions: [sql] },
      { title: 'Reasoning', minutes: 10, questions: [numeric] },
    ],
  })
  owner = await signIn(house.app, house.organization.owner)
})
afterEach(async () => offsetDatabaseClock(house.url, '0'))
afterAll(async () => house.close())

async function look(candidate: Visitor): Promise<AttemptView> {
  return attemptView.parse((await candidate.send('GET', '/api/attempt')).json())
}

/** The server was out until now, for all that it knows. */
async function beOut(seconds: number): Promise<void> {
  await house.database.pool.query(`UPDATE server_heartbeat SET beat_at = clock_timestamp() - $1 * interval '1 second'`, [seconds])
  await stayAlive(house.database)
}

/** How many minutes later a deadline is than it was, to a tenth. */
const minutesLater = (after: AttemptView, before: AttemptView, position = 1) =>
  Math.round((deadline(after, position) - deadline(before, position)) / 6_000) / 10
const deadline = ({ sections }: AttemptView, position: number) => Date.parse(sections[position - 1]?.deadlineAt ?? '')

/** Moves the clock, so that there is a past for a gap to have been in. */
const minutesPass = async (minutes: number) => offsetDatabaseClock(house.url, `${minutes} minutes`)

/** A gap that began and ended so many minutes ago. */
async function reportAgo(taking: Taking, from: number, until: number, lastEdit: number | null = null, gapId: string = crypto.randomUUID()) {
  const now = Date.parse((await house.database.prisma.$queryRaw<{ now: Date }[]>`SELECT assay_now() AS now`)[0]?.now.toISOString() ?? '')
  const ago = (minutes: number) => new Date(now - minutes * MINUTE).toISOString()
  const body: ReportGap = { gapId, fromAt: ago(from), untilAt: ago(until), lastEditAt: lastEdit === null ? null : ago(lastEdit) }
  return taking.send('POST', '/api/attempt/gaps', body)
}

async function gap(taking: Taking, ...terms: [number, number, (number | null)?, string?]): Promise<AttemptView> {
  return attemptView.parse((await reportAgo(taking, ...terms)).json())
}

describe('an outage of the server', () => {
  test('[C2] is credited to everybody whose clock ran in it, and once', async () => {
    const [one, other] = [await takeTest(house), await takeTest(house)]
    await minutesPass(10)
    const before = await look(one)
    await beOut(120)
    await stayAlive(house.database)
    const after = await look(one)
    expect(minutesLater(after, before)).toBe(2)
    expect(Date.parse(after.endsBy ?? '') - Date.parse(before.endsBy ?? '')).toBe(deadline(after, 1) - deadline(before, 1))
    expect(after.timeCredits).toEqual([{ id: expect.any(String), kind: 'outage', creditedMs: expect.any(Number) }])
    expect((await look(other)).timeCredits).toHaveLength(1)
  })

  test('[C2] that several processes see at one time is credited once', async () => {
    const taking = await takeTest(house)
    await minutesPass(10)
    const before = await look(taking)
    await house.database.pool.query(`UPDATE server_heartbeat SET beat_at = clock_timestamp() - interval '60 seconds'`)
    await Promise.all([1, 2, 3].map(() => stayAlive(house.database)))
    expect(minutesLater(await look(taking), before)).toBe(1)
  })

  test('[C2] over the deadline gives back what was left when it began', async () => {
    const taking = await takeTest(house)
    await minutesPass(30)
    await beOut(15 * 60)
    const after = await look(taking)
    expect(after.state).toBe('in-section')
    expect(Math.round((deadline(after, 1) - Date.parse(after.now)) / MINUTE)).toBe(5)
    expect((await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))).statusCode).toBe(200)
  })

  test('[C2] moves nothing whose time had run out before', async () => {
    const taking = await takeTest(house)
    await minutesPass(40)
    await beOut(60)
    expect(await look(taking)).toMatchObject({ timeCredits: [{ kind: 'outage' }], sections: [{ state: 'closed' }, { state: 'upcoming' }] })
    const section = await house.database.prisma.attemptSection.findFirstOrThrow({ where: { attemptId: taking.attemptId, position: 1 } })
    expect(section.creditedMs).toBe(0)
  })

  test('is found and credited by the running server itself, who is then looked at later', async () => {
    const taking = await takeTest(house)
    await minutesPass(5)
    const before = await look(taking)
    const job = async () => {
      const rows = await house.database.prisma.$queryRaw<{ run_at: Date }[]>`
        SELECT run_at FROM graphile_worker.jobs WHERE key = ${`close-overdue:${taking.attemptId}`}`
      return rows[0]?.run_at.getTime() ?? 0
    }
    const planned = await job()
    await house.database.pool.query(`UPDATE server_heartbeat SET beat_at = clock_timestamp() - interval '90 seconds'`)
    let after = await look(taking)
    while (after.timeCredits.length === 0) after = await look(taking)
    expect(minutesLater(after, before)).toBe(1.5)
    expect(Math.round((await job() - planned) / MINUTE)).toBe(2 - 5)
  })
})

describe('a gap of the candidate’s connection', () => {
  test('[C4] without edits is credited', async () => {
    const taking = await takeTest(house)
    await minutesPass(10)
    const before = await look(taking)
    const after = await gap(taking, 4, 1)
    expect(minutesLater(after, before)).toBe(3)
    expect(after.timeCredits).toMatchObject([{ kind: 'gap', creditedMs: 3 * MINUTE }])
  })

  test('[C4] is credited from its last edit on, and from the last thing that arrived', async () => {
    const taking = await takeTest(house)
    await minutesPass(10)
    const before = await look(taking)
    expect(minutesLater(await gap(taking, 4, 1, 2), before)).toBe(1)
    const working = await takeTest(house)
    await minutesPass(15)
    await working.send('PUT', `/api/attempt/items/${working.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    await minutesPass(17)
    const open = await look(working)
    expect(minutesLater(await gap(working, 5, 0), open)).toBe(2)
  })

  test('[C1] told again is credited once, and overlaps count once', async () => {
    const taking = await takeTest(house)
    await minutesPass(10)
    const before = await look(taking)
    const gapId = crypto.randomUUID()
    await gap(taking, 4, 2, null, gapId)
    await gap(taking, 4, 2, null, gapId)
    expect(minutesLater(await gap(taking, 3, 1), before)).toBe(3)
  })

  test('[C3] is credited up to the cap that the assessment sets, with extra time', async () => {
    const taking = await takeTest(house, await house.invite({ extraTimePercent: 20 }))
    await minutesPass(15)
    const before = await look(taking)
    expect(before.gapCreditMs).toBe(6 * MINUTE)
    await gap(taking, 14, 10)
    expect(minutesLater(await gap(taking, 9, 1), before)).toBe(6)
    expect(minutesLater(await gap(taking, 1, 0), before)).toBe(6)
  })

  test('[C3] counts nothing that an outage covers', async () => {
    const taking = await takeTest(house)
    await minutesPass(10)
    const before = await look(taking)
    await beOut(120)
    expect(minutesLater(await gap(taking, 3, 0), before)).toBe(3)
  })

  test('[C6] that is reported first after the deadline opens the section for what was lost, and a save counts', async () => {
    const taking = await takeTest(house)
    await minutesPass(22)
    const view = await gap(taking, 4, 0)
    expect(view.state).toBe('in-section')
    expect(Math.round((deadline(view, 1) - Date.parse(view.now)) / MINUTE)).toBe(2)
    expect((await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))).statusCode).toBe(200)
  })

  test('[C6] never opens what is final: handed in, closed with the candidate there, or past deadline, grace and cap', async () => {
    const handedIn = await takeTest(house)
    await handedIn.send('POST', '/api/attempt/sections/1/hand-in')
    const closed = await takeTest(house)
    const late = await takeTest(house)
    await minutesPass(22)
    expect((await gap(handedIn, 4, 0)).sections[0]?.state).toBe('closed')
    await look(closed)
    expect((await gap(closed, 4, 0)).sections[0]?.state).toBe('closed')
    await minutesPass(25.5)
    expect((await gap(late, 10, 0)).sections[0]?.state).toBe('closed')
    expect(await house.database.prisma.timeCredit.count({ where: { attemptId: { in: [handedIn.attemptId, closed.attemptId, late.attemptId] } } })).toBe(0)
  })

  test('cannot be claimed for the future, before the section, or backwards', async () => {
    const taking = await takeTest(house)
    await minutesPass(2)
    const before = await look(taking)
    expect(minutesLater(await gap(taking, 0, -60), before)).toBe(0)
    expect(minutesLater(await gap(taking, 0, 1), before)).toBe(0)
    expect(minutesLater(await gap(taking, 600, 0), before)).toBe(2)
    expectProblem(await taking.send('POST', '/api/attempt/gaps', { gapId: crypto.randomUUID(), fromAt: 'yesterday' }), 'invalid_request')
  })
})

describe('an extension', () => {
  const extend = (taking: Taking, minutes = 5, who = owner) =>
    who.send('POST', `/api/attempts/${taking.attemptId}/extensions`, { minutes, reason: 'The fire alarm rang' })

  test('[C5] moves the open section, and the end of the test', async () => {
    const taking = await takeTest(house)
    const before = await look(taking)
    expect((await extend(taking)).statusCode).toBe(204)
    const after = await look(taking)
    expect(minutesLater(after, before)).toBe(5)
    expect(after.timeCredits).toMatchObject([{ kind: 'extension', creditedMs: 5 * MINUTE }])
    expect(JSON.stringify(after)).not.toContain('fire alarm')
  })

  test('[C5] between sections is for the next one', async () => {
    const taking = await takeTest(house)
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    await extend(taking)
    expect((await look(taking)).sections[1]).toMatchObject({ allowedMs: 15 * MINUTE })
    const started = attemptView.parse((await taking.send('POST', '/api/attempt/sections/2/start')).json())
    expect(deadline(started, 2) - Date.parse(started.sections[1]?.startedAt ?? '')).toBe(15 * MINUTE)
  })

  test('[C6] opens nothing that is over', async () => {
    const taking = await takeTest(house)
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    await taking.send('POST', '/api/attempt/sections/2/start')
    await taking.send('POST', '/api/attempt/sections/2/hand-in')
    expectProblem(await extend(taking), 'nothing_to_extend')
    const away = await takeTest(house)
    await minutesPass(300)
    expectProblem(await extend(away), 'nothing_to_extend')
  })

  test('is a recruiter’s to give, and kept with who, when and why', async () => {
    const taking = await takeTest(house)
    const hiringManager = await signIn(house.app, house.organization.hiringManager)
    expectProblem(await extend(taking, 5, hiringManager), 'role_forbids')
    expectProblem(await extend(taking, 0), 'invalid_request')
    await extend(taking)
    await minutesPass(10)
    await gap(taking, 4, 1, 3)
    const url = `/api/attempts/${taking.attemptId}/report`
    expect(report.parse((await owner.send('GET', url)).json()).timeCredits).toMatchObject([
      { kind: 'extension', section: 1, creditedMs: 5 * MINUTE, at: expect.any(String), by: expect.any(String), reason: 'The fire alarm rang' },
      { kind: 'gap', section: 1, creditedMs: 2 * MINUTE, lastedMs: 3 * MINUTE, idleMs: 2 * MINUTE, at: expect.any(String), by: null },
    ])
    const shown = report.parse((await hiringManager.send('GET', url)).json()).timeCredits
    expect(shown).toMatchObject([{ kind: 'gap', at: null }])
    const events = await house.database.prisma.event.findMany({ where: { attemptId: taking.attemptId, type: { in: ['time-extended', 'connection-gap'] } } })
    expect(events.map(({ payload }) => payload)).toEqual(expect.arrayContaining([{ position: 1, ms: 5 * MINUTE }, { position: 1, ms: 2 * MINUTE }]))
  })
})
