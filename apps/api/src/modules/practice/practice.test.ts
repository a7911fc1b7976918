import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { practiceView, runView, type Marking } from '@assay/contracts'
import { finishPracticeRun, selectBankPage, selectSkills } from '@assay/db'
import { createPractice, exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, sqlContent, takeTest, type House } from '../../testing/house.ts'
import { openLink, signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  const { sql, choice, written } = exampleQuestions
  house = await openHouse({ sections: [{ minutes: 20, questions: [written, sql] }, { minutes: 10, questions: [choice] }] })
  await createPractice(house.database.prisma, ['sql', 'choice', 'written', 'function'])
})
afterAll(async () => house.close())

const invited = async () => openLink(house.app, (await house.invite()).token)
const startRun = (candidate: Visitor, kind = 'sql', content: object = sqlContent('SELECT 7 AS practised')) =>
  candidate.send('POST', `/api/attempt/practice/${kind}/runs`, { content })
const accepted: Marking = {
  verdict: 'accepted',
  score: 1,
  points: 1,
  cases: [
    { name: 'visible', visible: true, verdict: 'accepted', weight: 1, earned: 1, message: null, ms: 3, details: null },
    { name: 'SECRET', visible: false, verdict: 'accepted', weight: 1, earned: 1, message: 'SECRET', ms: 3, details: null },
  ],
  error: null,
  output: null,
  ms: 4,
}
const finish = (runId: string) => house.database.prisma.$transaction((tx) => finishPracticeRun(tx, runId, accepted))

test('no answer about practice holds a title, slug or prompt of any test, nor a key', async () => {
  const candidate = await invited()
  const run = await startRun(candidate)
  const runId = runView.parse(run.json()).id
  await finish(runId)
  const bodies = [await candidate.send('GET', '/api/attempt/practice'), run, await candidate.send('GET', `/api/attempt/practice/runs/${runId}`)].map(({ body }) => body)
  const versions = await house.database.prisma.questionVersion.findMany({
    where: { slots: { some: {} } },
    select: { id: true, title: true, content: true, question: { select: { slug: true } } },
  })
  const words = versions.flatMap(({ id, title, content, question }) => [id, title, question.slug, (content as { prompt: string }).prompt])
  expect(words.length).toBeGreaterThan(8)
  for (const body of bodies) for (const word of [...words, 'SECRET']) expect(body).not.toContain(word)
})

test('there is one question of each kind that the test may hold, in its order, and of no other', async () => {
  const { questions } = practiceView.parse((await (await invited()).send('GET', '/api/attempt/practice')).json())
  expect(questions.map(({ title }) => title)).toEqual(['Practice of written', 'Practice of sql', 'Practice of choice'])
})

test('a run is queued ahead of grading, one at a time, and keeps nothing that was written', async () => {
  const candidate = await invited()
  const first = await startRun(candidate)
  expect(first.statusCode).toBe(202)
  expectProblem(await startRun(candidate), 'run_in_progress')
  const runId = runView.parse(first.json()).id
  const jobs = await house.database.prisma.$queryRaw<unknown[]>`
    SELECT payload, priority FROM graphile_worker._private_jobs WHERE payload ->> 'runId' = ${runId}`
  expect(jobs).toEqual([{ payload: { runId }, priority: 0 }])
  const waiting = candidate.send('GET', `/api/attempt/practice/runs/${runId}`)
  await finish(runId)
  expect((await waiting).json()).toMatchObject({ state: 'finished', marking: { verdict: 'accepted', cases: [{ name: 'visible' }] } })
  expect(await house.database.prisma.practiceRun.findUnique({ where: { id: runId } })).toMatchObject({ content: null })
  const second = runView.parse((await startRun(candidate)).json()).id
  expectProblem(await candidate.send('GET', `/api/attempt/practice/runs/${runId}`), 'not_found')
  expect(second).not.toBe(runId)
})

test('a run of somebody else is not found', async () => {
  const [mine, theirs] = [await invited(), await invited()]
  const runId = runView.parse((await startRun(theirs)).json()).id
  expectProblem(await mine.send('GET', `/api/attempt/practice/runs/${runId}`), 'not_found')
})

test('only what the test holds can be run, with the content that it asks for', async () => {
  const candidate = await invited()
  expectProblem(await startRun(candidate, 'function'), 'not_found')
  expectProblem(await startRun(candidate, 'choice', { type: 'choice', choice: [] }), 'question_not_runnable')
  expectProblem(await startRun(candidate, 'sql', { type: 'text', text: 'prose' }), 'answer_wrong_type')
  expectProblem(await startRun(candidate, 'sql', sqlContent('x'.repeat(300 * 1024))), 'answer_too_large')
  expectProblem(await startRun(candidate, 'riddle'), 'not_found')
})

test('runs are limited per minute', async () => {
  const candidate = await invited()
  for (let tried = 0; tried < 20; tried += 1) await startRun(candidate)
  expectProblem(await startRun(candidate), 'too_many_requests')
})

test('the start of the test ends practice and forgets it', async () => {
  const invitation = await house.invite()
  const early = await openLink(house.app, invitation.token)
  const runId = runView.parse((await startRun(early)).json()).id
  const taking = await takeTest(house, invitation)
  expect(await house.database.prisma.practiceRun.count({ where: { invitationId: invitation.id } })).toBe(0)
  expectProblem(await startRun(taking), 'attempt_already_started')
  expectProblem(await taking.send('GET', '/api/attempt/practice'), 'attempt_already_started')
  expectProblem(await taking.send('GET', `/api/attempt/practice/runs/${runId}`), 'not_found')
  // The job that was queued finds nothing to do and stores nothing.
  await finish(runId)
  expect(await house.database.prisma.practiceRun.count({ where: { invitationId: invitation.id } })).toBe(0)
})

test('no list of the bank and no filter shows practice', async () => {
  const member = await signIn(house.app, house.organization.owner)
  expect((await member.send('GET', '/api/bank/questions?search=practice')).json()).toMatchObject({ total: 0 })
  const { prisma } = house.database
  const all = await selectBankPage(prisma, house.organization.id, { sort: 'title', offset: 0, limit: 100 })
  expect(all.rows.filter(({ skill }) => skill.startsWith('practice/'))).toEqual([])
  expect((await selectSkills(prisma, house.organization.id)).filter(({ id }) => id.startsWith('practice/'))).toEqual([])
})
