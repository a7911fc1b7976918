import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ErrorCode } from '@assay/contracts'
import { createAssessment, createInvitation, createOrganization, createStartedAttempt } from '@assay/test-support/factories'
import { expectProblem } from './testing/expect-problem.ts'
import { eventsOf, openHouse, takeTest, type House } from './testing/house.ts'
import { readDocument, type Operation } from './testing/openapi.ts'
import { openLink, signIn, visitor, type Visitor } from './testing/visitors.ts'

let house: House
let owner: Visitor
let operations: Operation[]
/** Every id that another organization's rows have, by the name of the parameter or field that takes it. */
let foreign: Record<string, string>

beforeAll(async () => {
  house = await openHouse()
  owner = await signIn(house.app, house.organization.owner)
  operations = await readDocument(house.app)
  const { prisma } = house.database
  const other = await createOrganization(prisma)
  const assessment = await createAssessment(prisma, other.id)
  const invitation = await createInvitation(prisma, other, assessment.versionId)
  const attempt = await createStartedAttempt(prisma, invitation)
  const items = attempt.sections[0]?.items ?? []
  foreign = {
    id: invitation.id,
    attemptId: attempt.id,
    itemId: items.find(({ kind }) => kind === 'written')?.id ?? '',
    assessmentVersionId: assessment.versionId,
    slug: await slugOf(assessment.id),
    runId: await createRun(attempt.id, items[0]?.id ?? ''),
    requestId: await createRequest(other.id, invitation.id),
  }
})
afterAll(async () => house.close())

/** Valid bodies for the routes that take one, naming the other organization's rows where they name any. */
const bodies: Record<string, () => object> = {
  'POST /api/invitations': () => ({ assessmentVersionId: foreign.assessmentVersionId, candidate: { name: 'Ada', email: 'ada@example.test' } }),
  'PUT /api/attempts/{attemptId}/items/{itemId}/marks': () => ({
    marks: [
      { criterion: 'Trade-offs', points: 6 },
      { criterion: 'Clarity', points: 4 },
    ],
  }),
  'POST /api/attempts/{attemptId}/extensions': () => ({ minutes: 5, reason: 'The fire alarm rang' }),
  'PUT /api/attempt/items/{itemId}/answer': () => ({ base: 0, saveId: crypto.randomUUID(), content: { type: 'text', text: 'mine' } }),
  'POST /api/attempt/items/{itemId}/runs': () => ({ content: { type: 'files', language: 'sql', files: {} } }),
  'POST /api/attempt/events': () => eventsOf([['i', 0, foreign.itemId ?? '']]),
}
const isMembers = ({ tag }: Operation) => ['bank', 'roles', 'assessments', 'invitations', 'reports'].includes(tag)
const isCandidates = ({ tag }: Operation) => tag === 'attempt'
const namesForeign = ({ key, path }: Operation) => /\{(?!position|kind)/.test(path) || /foreign\./.test(bodies[key]?.toString() ?? '')

function ask(who: Visitor, { method, path, key }: Operation) {
  return who.send(method, path.replace(/\{(\w+)\}/g, (_, name: string) => foreign[name] ?? '1'), bodies[key]?.())
}

test('every route that a member names something in answers 404 for another organization’s', async () => {
  const routes = operations.filter((each) => isMembers(each) && namesForeign(each))
  expect(routes.map(({ key }) => key).toSorted()).toEqual([
    'GET /api/attempts/{attemptId}/items/{itemId}/playback',
    'GET /api/attempts/{attemptId}/report',
    'GET /api/bank/questions/{slug}',
    'GET /api/bank/questions/{slug}/versions/{version}/assets/{*}',
    'GET /api/invitations/{id}',
    'GET /api/invitations/{id}/requests',
    'GET /api/roles/{slug}',
    'POST /api/attempts/{attemptId}/extensions',
    'POST /api/invitations',
    'POST /api/invitations/{id}/cancel',
    'POST /api/invitations/{id}/delete-candidate',
    'POST /api/invitations/{id}/links',
    'POST /api/invitations/{id}/requests/{requestId}/done',
    'PUT /api/attempts/{attemptId}/items/{itemId}/marks',
  ])
  for (const route of routes) expectProblem(await ask(owner, route), 'not_found')
})

test('every list of a member holds nothing of another organization', async () => {
  for (const route of operations.filter((each) => isMembers(each) && !namesForeign(each))) {
    const { body, statusCode } = await ask(owner, route)
    expect({ key: route.key, statusCode }).toEqual({ key: route.key, statusCode: 200 })
    for (const id of Object.values(foreign)) expect(body).not.toContain(id)
  }
})

test('an own attempt does not open another organization’s item', async () => {
  const own = await takeTest(house)
  const key = 'PUT /api/attempts/{attemptId}/items/{itemId}/marks'
  expectProblem(await owner.send('PUT', `/api/attempts/${own.attemptId}/items/${foreign.itemId}/marks`, bodies[key]?.()), 'not_found')
  expectProblem(await owner.send('GET', `/api/attempts/${own.attemptId}/items/${foreign.itemId}/playback`), 'not_found')
})

test('every route of a candidate answers 404 for somebody else’s item or run', async () => {
  const candidate = await takeTest(house)
  const routes = operations.filter((each) => isCandidates(each) && namesForeign(each))
  expect(routes).toHaveLength(7)
  for (const route of routes) expectProblem(await ask(candidate, route), 'not_found')
})

test('a stranger, a candidate at a member’s route and a member at a candidate’s are all turned away', async () => {
  const candidate = await openLink(house.app, (await house.invite()).token)
  const isMe = ({ path }: Operation) => path === '/api/me'
  for (const route of operations.filter((each) => isMembers(each) || isMe(each))) await expectTurnedAway(route, 'sign_in_required', candidate)
  for (const route of operations.filter(isCandidates)) await expectTurnedAway(route, 'attempt_sign_in_required', owner)
})

async function expectTurnedAway(route: Operation, code: ErrorCode, wrongKind: Visitor): Promise<void> {
  expectProblem(await ask(visitor(house.app), route), code)
  expectProblem(await ask(wrongKind, route), code)
}

/** Of a question that only the other organization has. */
async function slugOf(assessmentId: string): Promise<string> {
  const asks = { some: { slot: { section: { version: { assessmentId } } } } }
  const { slug } = await house.database.prisma.question.findFirstOrThrow({ where: { versions: { some: { slots: asks } } }, select: { slug: true } })
  return slug
}

async function createRun(attemptId: string, itemId: string): Promise<string> {
  const { prisma } = house.database
  const submission = await prisma.submission.create({ data: { itemId, content: { type: 'text', text: '' }, submittedAt: new Date() } })
  const run = await prisma.run.create({ data: { attemptId, submissionId: submission.id, inFlightOf: attemptId, requestedAt: new Date() } })
  return run.id
}

async function createRequest(organizationId: string, invitationId: string): Promise<string> {
  const request = await house.database.prisma.candidateRequest.create({
    data: { organizationId, invitationId, kind: 'problem', text: 'Help', createdAt: new Date() },
  })
  return request.id
}
