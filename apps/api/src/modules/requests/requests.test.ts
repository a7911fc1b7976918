import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { candidateRequests, feedback, helpRequests, type Marking } from '@assay/contracts'
import { deleteExpired, insertGrade } from '@assay/db'
import { offsetDatabaseClock } from '@assay/test-support'
import { exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, sqlSave, takeTest, type House, type Taking } from '../../testing/house.ts'
import { openLink, signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
let recruiter: Visitor
let manager: Visitor
beforeAll(async () => {
  const { sql, choice } = exampleQuestions
  house = await openHouse({ sections: [{ minutes: 20, questions: [sql, choice] }] })
  recruiter = await signIn(house.app, house.organization.recruiter)
  manager = await signIn(house.app, house.organization.hiringManager)
})
afterAll(async () => house.close())

const ask = (who: Visitor, kind: string, text = 'The page froze') => who.send('POST', '/api/attempt/requests', { kind, text })
const seen = async (who: Visitor, invitationId: string) =>
  candidateRequests.parse((await who.send('GET', `/api/invitations/${invitationId}/requests`)).json())
const actions = async (subjectId: string) =>
  (await house.database.prisma.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } })).map(({ action, memberId }) => [action, memberId])

async function handedIn(): Promise<Taking> {
  const taking = await takeTest(house)
  await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
  await taking.send('POST', '/api/attempt/sections/1/hand-in')
  return taking
}

/** Does what a runner does: grades every final submission of an attempt. */
async function grade({ attemptId }: Taking, score: number): Promise<void> {
  const { prisma } = house.database
  const marking: Marking = { verdict: 'partial', score, points: 10, cases: [], error: null, output: 'SECRET', ms: 1 }
  const round = await prisma.gradingRound.findFirstOrThrow({ where: { attemptId } })
  const submissions = await prisma.submission.findMany({ where: { item: { section: { attemptId } } }, include: { item: true } })
  for (const { id, item } of submissions) {
    await insertGrade(prisma, { submissionId: id, roundId: round.id, questionVersionId: item.questionVersionId }, marking)
  }
}

describe('a request', () => {
  test('reaches the recruiter, before the start and during the test, with a count and a done state, audited', async () => {
    const invitation = await house.invite()
    const early = await openLink(house.app, invitation.token)
    expect((await ask(early, 'extra-time', 'I read slowly')).statusCode).toBe(201)
    const taking = await takeTest(house, invitation)
    const own = helpRequests.parse((await ask(taking, 'problem')).json())
    expect(own.requests.map(({ kind, text, doneAt }) => [kind, text, doneAt])).toEqual([['extra-time', 'I read slowly', null], ['problem', 'The page froze', null]])

    expect((await recruiter.send('GET', `/api/invitations/${invitation.id}`)).json()).toMatchObject({ openRequests: 2 })
    const [first] = own.requests
    const url = `/api/invitations/${invitation.id}/requests/${first?.id}/done`
    expect((await recruiter.send('POST', url)).json()).toMatchObject({ requests: [{ done: { by: 'The recruiter' } }, { done: null }] })
    expect((await recruiter.send('POST', url)).statusCode).toBe(200)
    expect((await recruiter.send('GET', `/api/invitations/${invitation.id}`)).json()).toMatchObject({ openRequests: 1 })
    expect(await actions(first?.id ?? '')).toEqual([['request-made', null], ['request-done', house.organization.recruiter.id]])
    expect(helpRequests.parse((await taking.send('GET', '/api/attempt/requests')).json()).requests[0]?.doneAt).not.toBeNull()
  })

  test('for extra time is an accommodation: a hiring manager learns nothing of it', async () => {
    const invitation = await house.invite()
    await ask(await openLink(house.app, invitation.token), 'extra-time', 'I read slowly')
    expect((await seen(manager, invitation.id)).requests).toEqual([])
    expect((await manager.send('GET', `/api/invitations/${invitation.id}`)).json()).toMatchObject({ openRequests: 0 })
    expect((await seen(manager, invitation.id)).canManage).toBe(false)
  })

  test('needs words, knows its kinds, comes in time and does not come without end', async () => {
    const taking = await handedIn()
    expectProblem(await ask(taking, 'problem', '  '), 'invalid_request')
    expectProblem(await ask(taking, 'money'), 'invalid_request')
    expectProblem(await ask(taking, 'extra-time'), 'attempt_finished')
    for (let sent = 0; sent < 7; sent += 1) await ask(taking, 'problem')
    expectProblem(await ask(taking, 'problem'), 'too_many_requests')
  })

  test('is done by those who may, and only with the invitation that it belongs to', async () => {
    const [mine, other] = [await house.invite(), await house.invite()]
    const [request] = helpRequests.parse((await ask(await openLink(house.app, mine.token), 'problem')).json()).requests
    expectProblem(await manager.send('POST', `/api/invitations/${mine.id}/requests/${request?.id}/done`), 'role_forbids')
    expectProblem(await recruiter.send('POST', `/api/invitations/${other.id}/requests/${request?.id}/done`), 'not_found')
  })
})

describe('feedback', () => {
  const look = async (taking: Taking) => {
    const response = await taking.send('GET', '/api/attempt/feedback')
    expect(response.body).not.toMatch(/SECRET|example-|Option/)
    return feedback.parse(response.json())
  }

  test('comes once everything is marked: shares by skill, and nothing else', async () => {
    const taking = await takeTest(house)
    expect(await look(taking)).toEqual({ state: 'open', skills: [] })
    await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    expect(await look(taking)).toEqual({ state: 'marking', skills: [] })
    await grade(taking, 7)
    expect(await look(taking)).toEqual({ state: 'ready', skills: [{ name: 'sql/joins', share: 0.7 }, { name: 'logic/deduction', share: 0 }] })
  })

  test('stays away where the invitation turns it off', async () => {
    const taking = await handedIn()
    await grade(taking, 7)
    await house.database.prisma.invitation.update({ where: { id: taking.invitation.id }, data: { feedback: false } })
    expect(await look(taking)).toEqual({ state: 'off', skills: [] })
  })
})

test('a rating is given after the hand-in, can be changed, and is read beside the requests', async () => {
  const running = await takeTest(house)
  expectProblem(await running.send('PUT', '/api/attempt/rating', { stars: 3 }), 'attempt_not_finished')
  const taking = await handedIn()
  expectProblem(await taking.send('PUT', '/api/attempt/rating', { stars: 6 }), 'invalid_request')
  await taking.send('PUT', '/api/attempt/rating', { stars: 2, comment: 'Too long' })
  await taking.send('PUT', '/api/attempt/rating', { stars: 4, comment: 'Fair' })
  expect((await taking.send('GET', '/api/attempt/rating')).json()).toEqual({ rating: { stars: 4, comment: 'Fair' } })
  expect(await seen(recruiter, taking.invitation.id)).toMatchObject({ rating: { stars: 4, comment: 'Fair' } })
})

describe('a withdrawn consent', () => {
  test('hides the report and everything else of the attempt from members, and shows as withdrawn', async () => {
    const taking = await handedIn()
    await grade(taking, 7)
    expect((await taking.send('POST', '/api/attempt/withdraw')).json()).toMatchObject({ state: 'finished', withdrawnAt: expect.any(String) })
    for (const member of [recruiter, manager]) {
      expectProblem(await member.send('GET', `/api/attempts/${taking.attemptId}/report`), 'consent_withdrawn')
      expectProblem(await member.send('GET', `/api/attempts/${taking.attemptId}/items/${taking.items.sql}/playback`), 'consent_withdrawn')
      const row = (await member.send('GET', `/api/invitations/${taking.invitation.id}`)).json()
      expect(row).toMatchObject({ status: 'withdrawn', percent: null })
    }
    expect((await taking.send('GET', '/api/attempt/feedback')).json()).toEqual({ state: 'off', skills: [] })
    await taking.send('POST', '/api/attempt/withdraw')
    expect(await actions(taking.attemptId)).toEqual([['consent-withdrawn', null]])
  })

  test('ends a test that still runs, for every later request', async () => {
    const taking = await takeTest(house)
    await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    expect((await taking.send('POST', '/api/attempt/withdraw')).json()).toMatchObject({ state: 'finished' })
    expectProblem(await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(1, 'SELECT 2')), 'deadline_passed')
  })
})

describe('deletion', () => {
  test('is asked for by the candidate and carried out by those who may; only an audit entry without her stays', async () => {
    const taking = await handedIn()
    await grade(taking, 7)
    await ask(taking, 'problem')
    expect((await ask(taking, 'deletion', '')).statusCode).toBe(201)
    const { candidateId } = await house.database.prisma.invitation.findUniqueOrThrow({ where: { id: taking.invitation.id } })
    const url = `/api/invitations/${taking.invitation.id}/delete-candidate`
    expectProblem(await manager.send('POST', url), 'role_forbids')
    expect((await recruiter.send('POST', url)).statusCode).toBe(204)

    const { prisma } = house.database
    const left = await Promise.all([
      prisma.candidate.count({ where: { id: candidateId } }),
      prisma.invitation.count({ where: { id: taking.invitation.id } }),
      prisma.attempt.count({ where: { id: taking.attemptId } }),
      prisma.answerRevision.count({ where: { itemId: taking.items.sql } }),
      prisma.submission.count({ where: { itemId: taking.items.sql } }),
      prisma.event.count({ where: { attemptId: taking.attemptId } }),
      prisma.eventBatch.count({ where: { attemptId: taking.attemptId } }),
      prisma.candidateRequest.count({ where: { invitationId: taking.invitation.id } }),
    ])
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(await actions(candidateId)).toEqual([['candidate-deleted', house.organization.recruiter.id]])
    const entries = JSON.stringify(await prisma.auditEntry.findMany())
    expect(entries).not.toContain(taking.invitation.candidate.email)
    expect(entries).not.toContain('froze')
    expectProblem(await recruiter.send('POST', url), 'not_found')
    expectProblem(await taking.send('GET', '/api/attempt'), 'attempt_sign_in_required')
  })

  test('happens by itself once the time that the candidate was told is over', async () => {
    const taking = await handedIn()
    const expired = () => house.database.prisma.$transaction((tx) => deleteExpired(tx))
    await offsetDatabaseClock(house.url, '179 days')
    await expired()
    expect(await house.database.prisma.attempt.count({ where: { id: taking.attemptId } })).toBe(1)
    await offsetDatabaseClock(house.url, '181 days')
    await expired()
    expect(await house.database.prisma.attempt.count({ where: { id: taking.attemptId } })).toBe(0)
    expect(await house.database.prisma.candidate.count({ where: { email: taking.invitation.candidate.email } })).toBe(0)
    expect(await actions(taking.invitation.id)).toEqual([['data-expired', null]])
    await offsetDatabaseClock(house.url, '0')
  })
})
