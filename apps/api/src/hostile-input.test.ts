import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { itemView, runView } from '@assay/contracts'
import { exampleQuestionList } from '@assay/test-support/factories'
import { expectProblem } from './testing/expect-problem.ts'
import { openHouse, sqlContent, sqlSave, takeTest, type House, type Taking } from './testing/house.ts'
import { signIn, type Visitor } from './testing/visitors.ts'

let house: House
let owner: Visitor
beforeAll(async () => {
  house = await openHouse({ sections: [{ minutes: 20, questions: exampleQuestionList }] })
  owner = await signIn(house.app, house.organization.owner)
})
afterAll(async () => house.close())

/** What Postgres stores neither as JSON nor, the first of it, as text. */
const hostile = 'a\0b \ud800 \udc00c 😀 \\u0000'
const cleaned = 'a\uFFFDb \uFFFD \uFFFDc 😀 \\u0000'

const answerUrl = ({ items }: Taking, kind: 'sql' | 'written' = 'sql') => `/api/attempt/items/${items[kind]}/answer`

async function savedContent(taking: Taking) {
  return itemView.parse((await taking.send('GET', `/api/attempt/items/${taking.items.sql}`)).json()).answer?.content
}

describe('text that the database cannot store', () => {
  test('is replaced in an answer, character by character, and the rest is kept', async () => {
    const taking = await takeTest(house)
    expect((await taking.send('PUT', answerUrl(taking), sqlSave(0, hostile))).statusCode).toBe(200)
    expect(await savedContent(taking)).toEqual(sqlContent(cleaned))
  })

  test('is replaced in the name of a file', async () => {
    const taking = await takeTest(house)
    const content = { type: 'files', language: 'sql', files: { [hostile]: 'kept' } }
    expect((await taking.send('PUT', answerUrl(taking), { ...sqlSave(0, ''), content })).statusCode).toBe(200)
    expect(await savedContent(taking)).toMatchObject({ files: { [cleaned]: 'kept' } })
  })

  test('does not keep a run from starting', async () => {
    const taking = await takeTest(house)
    const response = await taking.send('POST', `/api/attempt/items/${taking.items.sql}/runs`, { content: sqlContent(hostile) })
    expect(runView.parse(response.json()).state).toBe('waiting')
  })

  test('is replaced in names and refused in addresses of candidates', async () => {
    const invite = (name: string, email: string) =>
      owner.send('POST', '/api/invitations', { assessmentVersionId: house.assessment.versionId, candidate: { name, email } })
    expect((await invite(hostile, 'hostile@example.test')).json()).toMatchObject({ invitation: { candidate: { name: cleaned } } })
    for (const email of ['a\0b@example.test', 'a\ud800@example.test', 'ä\u202E@example.test']) expectProblem(await invite('Ada', email), 'invalid_request')
  })

  test('is searched for in vain', async () => {
    expect((await owner.send('GET', '/api/invitations?search=nobody%00')).json()).toEqual({ invitations: [], nextCursor: null })
  })

  test.each(['%25', '_______', '%5C'])('is searched for as it is, not as a pattern: %s', async (search) => {
    await owner.send('POST', '/api/invitations', { assessmentVersionId: house.assessment.versionId, candidate: { name: 'Grace Hopper', email: 'grace@example.test' } })
    expect((await owner.send('GET', `/api/invitations?search=${search}Hopper`)).json()).toEqual({ invitations: [], nextCursor: null })
  })

  test('is replaced in a reviewer’s note', async () => {
    const taking = await takeTest(house)
    await taking.send('PUT', answerUrl(taking, 'written'), { ...sqlSave(0, ''), content: { type: 'text', text: 'Because.' } })
    await taking.send('POST', '/api/attempt/sections/1/hand-in')
    await gradeByHand(taking.items.written)
    const marks = [
      { criterion: 'Trade-offs', points: 6 },
      { criterion: 'Clarity', points: 4 },
    ]
    const response = await owner.send('PUT', `/api/attempts/${taking.attemptId}/items/${taking.items.written}/marks`, { marks, note: hostile })
    expect(response.json()).toMatchObject({ review: { note: cleaned } })
  })
})

describe('a body that is made to harm', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  function put(taking: Taking, payload: string) {
    const headers = { cookie: taking.cookie, 'content-type': 'application/json' }
    return house.app.inject({ method: 'PUT', url: answerUrl(taking), headers, payload })
  }

  test.each([100, 5_000, 400_000])('is malformed when it nests %i deep', async (depth) => {
    const taking = await takeTest(house)
    expectProblem(await put(taking, `{"content": ${nested(depth)}}`), 'malformed_request')
    expectProblem(await put(taking, nested(depth)), 'malformed_request')
  })

  test.each(['"__proto__": {"admin": true}', '"__\\u0070roto__": {}', '"constructor": {"prototype": {}}'])('is malformed when it reaches for a prototype: %s', async (member) => {
    const taking = await takeTest(house)
    expectProblem(await put(taking, `{"base": 0, "saveId": "${crypto.randomUUID()}", "content": {"type": "text", ${member}}}`), 'malformed_request')
  })

  test('gets a short list of what is wrong, however much is', async () => {
    const taking = await takeTest(house)
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, 1]))
    const refused = await taking.send('PUT', answerUrl(taking), { ...sqlSave(0, ''), content: { type: 'files', language: 'sql', files } })
    expect(expectProblem(refused, 'invalid_request').errors).toHaveLength(20)
  })

  test('cannot hold thousands of files', async () => {
    const taking = await takeTest(house)
    const files = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`f${index}`, '']))
    expectProblem(await taking.send('PUT', answerUrl(taking), { ...sqlSave(0, ''), content: { type: 'files', language: 'sql', files } }), 'invalid_request')
  })
})

describe('numbers beyond what is stored', () => {
  test('in a base are refused', async () => {
    const taking = await takeTest(house)
    expectProblem(await taking.send('PUT', answerUrl(taking), sqlSave(2 ** 31, 'SELECT 1')), 'invalid_request')
    expectProblem(await taking.send('PUT', answerUrl(taking), sqlSave(2 ** 31 - 1, 'SELECT 1')), 'answer_outdated')
  })

  test.each(['99999999999', '1e9', '-1', '1.5', '%00', '٣'])('name no section: %s', async (position) => {
    const taking = await takeTest(house)
    expectProblem(await taking.send('POST', `/api/attempt/sections/${position}/hand-in`), 'not_found')
  })

  test.each(['limit=1e9', 'limit=-1', 'limit=NaN', 'cursor=%00', "cursor='; DROP TABLE invitation; --", 'status=none', 'search=a&search=b'])(
    'and other nonsense in a query are refused: %s',
    async (query) => {
      expectProblem(await owner.send('GET', `/api/invitations?${query}`), 'invalid_request')
    },
  )

  test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59+00:00'])('in an expiry never break it: %s', async (expiresAt) => {
    const candidate = { name: 'Ada', email: 'ada@example.test' }
    const response = await owner.send('POST', '/api/invitations', { assessmentVersionId: house.assessment.versionId, candidate, expiresAt })
    expect([201, 422]).toContain(response.statusCode)
  })
})

test.each(['assay_candidate=%E0%A4%A', 'assay.session_token=%E0%A4%A', 'assay.session_token=a.b; assay.session_token=%00', 'assay_candidate=%00; __proto__=1'])(
  'a cookie that is not ours signs nobody in: %s',
  async (cookie) => {
    expectProblem(await house.app.inject({ url: '/api/me', headers: { cookie } }), 'sign_in_required')
    expectProblem(await house.app.inject({ url: '/api/attempt', headers: { cookie } }), 'attempt_sign_in_required')
  },
)

/** What grading stores for prose: it waits for a person. */
async function gradeByHand(itemId: string | undefined): Promise<void> {
  const { prisma } = house.database
  const submission = await prisma.submission.findFirstOrThrow({ where: { finalOf: itemId }, include: { item: { include: { section: true } } } })
  const { attemptId } = submission.item.section
  const round = await prisma.gradingRound.findFirstOrThrow({ where: { attemptId } })
  const { questionVersionId } = submission.item
  await prisma.grade.create({
    data: { submissionId: submission.id, roundId: round.id, questionVersionId, verdict: 'needs-review', score: 0, points: 10, ms: 0 },
  })
}
