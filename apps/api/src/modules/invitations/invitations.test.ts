import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { invitationLink, invitationList, type InvitationList } from '@assay/contracts'
import { offsetDatabaseClock } from '@assay/test-support'
import { createAssessment, createLibrary, createOrganization } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, takeTest, type House } from '../../testing/house.ts'
import { openLink, signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
let recruiter: Visitor
let hiringManager: Visitor
beforeAll(async () => {
  house = await openHouse()
  recruiter = await signIn(house.app, house.organization.recruiter)
  hiringManager = await signIn(house.app, house.organization.hiringManager)
})
afterEach(async () => offsetDatabaseClock(house.url, '0'))
afterAll(async () => house.close())

const invite = (who: Visitor, over: object = {}) =>
  who.send('POST', '/api/invitations', {
    assessmentVersionId: house.assessment.versionId,
    candidate: { name: 'Grace Hopper', email: 'Grace@example.test' },
    ...over,
  })
const tokenOf = (link: string) => link.split('/t/')[1] ?? ''

async function list(who: Visitor, query: string): Promise<InvitationList> {
  return invitationList.parse((await who.send('GET', `/api/invitations?${query}`)).json())
}

describe('an invitation', () => {
  test('comes with a link that works, and is open for two weeks', async () => {
    const response = await invite(recruiter)
    expect(response.statusCode).toBe(201)
    const { invitation, link } = invitationLink.parse(response.json())
    expect(link).toMatch(/^http:\/\/assay\.test\/t\/[\w-]{43}$/)
    expect(invitation).toMatchObject({ status: 'invited', candidate: { name: 'Grace Hopper', email: 'grace@example.test' }, extraTimePercent: 0 })
    expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(14 * 24 * 60 * 60_000)
    await openLink(house.app, tokenOf(link))
    expect((await recruiter.send('GET', `/api/invitations/${invitation.id}`)).json()).toMatchObject({ status: 'opened' })
  })

  test('needs an assessment of one’s own or of the library', async () => {
    const library = await createAssessment(house.database.prisma, (await createLibrary(house.database.prisma)).id)
    const stranger = await createAssessment(house.database.prisma, (await createOrganization(house.database.prisma)).id)
    expect((await invite(recruiter, { assessmentVersionId: library.versionId })).statusCode).toBe(201)
    expectProblem(await invite(recruiter, { assessmentVersionId: stranger.versionId }), 'not_found')
    expectProblem(await invite(recruiter, { assessmentVersionId: crypto.randomUUID() }), 'not_found')
  })

  test('names each field that is wrong', async () => {
    const problem = expectProblem(
      await invite(recruiter, { candidate: { name: ' ', email: 'grace' }, extraTimePercent: 1000 }),
      'invalid_request',
    )
    expect(problem.errors).toEqual(
      ['candidate.name', 'candidate.email', 'extraTimePercent'].map((path) => ({ path, message: expect.any(String) })),
    )
    expect(expectProblem(await invite(recruiter, { expiresAt: '2020-01-01T00:00:00Z' }), 'invalid_request').errors).toMatchObject([{ path: 'expiresAt' }])
  })

  test('can be taken back before the start, once, and its links with it', async () => {
    const { invitation, link } = invitationLink.parse((await invite(recruiter)).json())
    expect((await recruiter.send('POST', `/api/invitations/${invitation.id}/cancel`)).json()).toMatchObject({ status: 'cancelled' })
    expectProblem(await recruiter.send('POST', `/api/invitations/${invitation.id}/cancel`), 'invitation_not_open')
    expectProblem(await recruiter.send('POST', `/api/invitations/${invitation.id}/links`), 'invitation_not_open')
    expectProblem(await house.app.inject({ method: 'GET', url: `/t/${tokenOf(link)}` }), 'link_cancelled')
  })

  test('cannot be taken back from someone who is taking the test, but can get a further link', async () => {
    const taking = await takeTest(house)
    expectProblem(await recruiter.send('POST', `/api/invitations/${taking.invitation.id}/cancel`), 'invitation_not_open')
    const response = await recruiter.send('POST', `/api/invitations/${taking.invitation.id}/links`)
    expect(response.statusCode).toBe(201)
    await openLink(house.app, tokenOf(invitationLink.parse(response.json()).link))
    await openLink(house.app, taking.invitation.token)
  })

  test('that has expired or was used gets no further link', async () => {
    const expired = await house.invite()
    const used = await takeTest(house)
    await used.send('POST', '/api/attempt/sections/1/hand-in')
    expectProblem(await recruiter.send('POST', `/api/invitations/${used.invitation.id}/links`), 'invitation_not_open')
    await offsetDatabaseClock(house.url, '15 days')
    expectProblem(await recruiter.send('POST', `/api/invitations/${expired.id}/links`), 'invitation_not_open')
    expect((await recruiter.send('GET', `/api/invitations/${expired.id}`)).json()).toMatchObject({ status: 'expired' })
  })
})

describe('roles', () => {
  test('a hiring manager sees who was invited and changes nothing', async () => {
    const invitation = await house.invite({ extraTimePercent: 25 })
    expectProblem(await invite(hiringManager), 'role_forbids')
    expectProblem(await hiringManager.send('POST', `/api/invitations/${invitation.id}/cancel`), 'role_forbids')
    expectProblem(await hiringManager.send('POST', `/api/invitations/${invitation.id}/links`), 'role_forbids')
    expect((await hiringManager.send('GET', `/api/invitations/${invitation.id}`)).statusCode).toBe(200)
  })

  test('an accommodation is the recruiter’s to see, not the hiring manager’s', async () => {
    const { id } = await house.invite({ extraTimePercent: 25 })
    const seenBy = async (who: Visitor) => [
      (await who.send('GET', `/api/invitations/${id}`)).json<{ extraTimePercent: number | null }>().extraTimePercent,
      (await list(who, 'limit=1')).invitations[0]?.extraTimePercent,
    ]
    expect(await seenBy(recruiter)).toEqual([25, 25])
    expect(await seenBy(hiringManager)).toEqual([null, null])
  })
})

describe('the list', () => {
  test('is paged, newest first, without gaps or repeats', async () => {
    const made = []
    for (const name of ['Page One', 'Page Two', 'Page Three']) made.unshift((await house.invite({ name })).id)
    const first = await list(recruiter, 'search=page&limit=2')
    const second = await list(recruiter, `search=page&limit=2&cursor=${first.nextCursor}`)
    expect([...first.invitations, ...second.invitations].map(({ id }) => id)).toEqual(made)
    expect(second.nextCursor).toBeNull()
    expectProblem(await recruiter.send('GET', '/api/invitations?cursor=elsewhere'), 'invalid_request')
    expectProblem(await recruiter.send('GET', '/api/invitations?limit=1000'), 'invalid_request')
  })

  test('is searched by name and address, without regard to case', async () => {
    const { id, candidate } = await house.invite({ name: 'Zoë Überall' })
    expect((await list(recruiter, `search=${encodeURIComponent('zoë ü')}`)).invitations.map((each) => each.id)).toEqual([id])
    expect((await list(recruiter, `search=${candidate.email.toUpperCase()}`)).invitations.map((each) => each.id)).toEqual([id])
    expect((await list(recruiter, 'search=nobody-like-this')).invitations).toEqual([])
  })

  test('is filtered by status across batches', async () => {
    const taking = await takeTest(house, await house.invite({ name: 'Status Started' }))
    for (const name of ['Status A', 'Status B', 'Status C']) await house.invite({ name })
    const started = await list(recruiter, 'search=status&status=in-progress&limit=2')
    expect(started).toMatchObject({ invitations: [{ id: taking.invitation.id, attemptId: taking.attemptId }], nextCursor: null })
    expect((await list(recruiter, 'search=status&status=invited&limit=100')).invitations).toHaveLength(3)
  })
})

test('assessments to invite to are one’s own and the library’s, each in its newest version', async () => {
  const other = await openHouse()
  try {
    const owner = await signIn(other.app, other.organization.owner)
    const library = await createAssessment(other.database.prisma, (await createLibrary(other.database.prisma)).id, { title: 'From the library' })
    await createAssessment(other.database.prisma, (await createOrganization(other.database.prisma)).id, { title: 'Somebody else’s' })
    expect((await owner.send('GET', '/api/assessments')).json()).toMatchObject({
      assessments: [
        { id: other.assessment.id, title: 'Backend Developer', library: false, minutes: 20, threshold: 60 },
        { id: library.id, title: 'From the library', library: true, sections: [{ questions: [{ kind: 'sql' }, { kind: 'function' }, { kind: 'ordering' }, { kind: 'written' }] }] },
      ],
    })
  } finally {
    await other.close()
  }
})
