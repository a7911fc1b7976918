import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { report as reportSchema, type CaseResult, type Marking, type QuestionKind, type Report, type ReportItem } from '@assay/contracts'
import { insertGrade } from '@assay/db'
import { offsetDatabaseClock } from '@assay/test-support'
import { exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { eventsOf, openHouse, sqlSave, takeTest, type House, type Taking } from '../../testing/house.ts'
import { signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
let recruiter: Visitor
let hiringManager: Visitor
beforeAll(async () => {
  const { sql, ordering, written, numeric } = exampleQuestions
  house = await openHouse({
    sections: [
      { title: 'SQL', minutes: 10, questions: [sql] },
      { title: 'The rest', minutes: 20, questions: [ordering, written, numeric] },
    ],
  })
  recruiter = await signIn(house.app, house.organization.recruiter)
  hiringManager = await signIn(house.app, house.organization.hiringManager)
})
afterEach(async () => offsetDatabaseClock(house.url, '0'))
afterAll(async () => house.close())

const caseOf = (over: Partial<CaseResult>): CaseResult => ({
  name: 'case',
  visible: true,
  verdict: 'accepted',
  weight: 1,
  earned: 1,
  message: null,
  ms: 1,
  details: null,
  ...over,
})
const marking = (over: Partial<Marking>): Marking => ({
  verdict: 'accepted',
  score: 10,
  points: 10,
  cases: [caseOf({})],
  error: null,
  output: null,
  ms: 2,
  ...over,
})

/** Both sections handed in: SQL, an ordering and prose answered, the number left out. */
async function takenTest(): Promise<Taking> {
  const taking = await takeTest(house)
  await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
  await taking.send('POST', '/api/attempt/sections/1/hand-in')
  const { openSection } = (await taking.send('POST', '/api/attempt/sections/2/start')).json<{ openSection: { items: { kind: QuestionKind; id: string }[] } }>()
  const items = { ...taking.items, ...Object.fromEntries(openSection.items.map(({ kind, id }) => [kind, id])) }
  const save = (itemId: string | undefined, content: object) =>
    taking.send('PUT', `/api/attempt/items/${itemId}/answer`, { base: 0, saveId: crypto.randomUUID(), content })
  await save(items.ordering, { type: 'order', order: [1, 2, 3, 4, 5] })
  await save(items.written, { type: 'text', text: 'It depends.' })
  await taking.send('POST', '/api/attempt/sections/2/hand-in')
  return { ...taking, items }
}

/** Does what a runner does when it has marked the final submission of an item. */
async function grade({ attemptId, items }: Taking, kind: QuestionKind, result: Marking): Promise<void> {
  const submission = await house.database.prisma.submission.findUniqueOrThrow({ where: { finalOf: items[kind] }, include: { item: true } })
  const round = await house.database.prisma.gradingRound.findFirstOrThrow({ where: { attemptId } })
  await house.database.prisma.$transaction(async (tx) =>
    insertGrade(tx, { submissionId: submission.id, questionVersionId: submission.item.questionVersionId, roundId: round.id }, result),
  )
}

async function read({ attemptId }: Taking, who = recruiter): Promise<Report> {
  return reportSchema.parse((await who.send('GET', `/api/attempts/${attemptId}/report`)).json())
}

function itemOf(view: Report, kind: QuestionKind): ReportItem | undefined {
  return view.sections.flatMap(({ items }) => items).find(({ question }) => question.kind === kind)
}

const mark = (taking: Taking, marks: object[], { who = hiringManager, itemId = taking.items.written } = {}) =>
  who.send('PUT', `/api/attempts/${taking.attemptId}/items/${itemId}/marks`, { marks, note: 'Clear enough.' })
const fullMarks = [
  { criterion: 'Trade-offs', points: 6 },
  { criterion: 'Clarity', points: 4 },
]

describe('a report', () => {
  test('of a running test shows what is there and claims no score', async () => {
    const taking = await takeTest(house)
    await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT 1'))
    const view = await read(taking)
    expect(view).toMatchObject({ score: { percent: null }, finishedAt: null, sections: [{ ending: 'open' }, { ending: null, timeShare: null }] })
    expect(itemOf(view, 'sql')).toMatchObject({ state: 'not-handed-in', answer: { files: { 'answer.sql': 'SELECT 1' } } })
  })

  test('has no percentage while anything is still to be graded', async () => {
    const taking = await takenTest()
    await grade(taking, 'sql', marking({}))
    const view = await read(taking)
    expect(view).toMatchObject({ pendingGrades: 2, pendingReviews: 0, score: { points: 10, outOf: 40, percent: null } })
    expect(view.sections[0]).toMatchObject({ ending: 'handed-in', score: { points: 10, outOf: 10, percent: 100 } })
    expect(itemOf(view, 'sql')).toMatchObject({ state: 'graded', verdict: 'accepted', cases: [{ name: 'case' }] })
    expect(itemOf(view, 'numeric')).toMatchObject({ state: 'not-answered', score: { points: 0, outOf: 10, percent: 0 }, answer: null })
  })

  test('adds up by section and skill once everything is graded and marked', async () => {
    const taking = await takenTest()
    await grade(taking, 'sql', marking({ verdict: 'partial', score: 5 }))
    await grade(taking, 'ordering', marking({}))
    await grade(taking, 'written', marking({ verdict: 'needs-review', score: 0, cases: [] }))
    expect(await read(taking)).toMatchObject({ pendingGrades: 0, pendingReviews: 1, score: { percent: null } })
    await mark(taking, fullMarks)
    expect(await read(taking)).toMatchObject({
      pendingReviews: 0,
      score: { points: 25, outOf: 40, percent: 62.5 },
      threshold: 60,
      skills: [
        { skill: { id: 'sql/joins' }, score: { points: 5, percent: 50 } },
        { skill: { id: 'logic/ordering' }, score: { points: 10, percent: 100 } },
        { skill: { id: 'design/systems' }, score: { points: 10, percent: 100 } },
        { skill: { id: 'logic/arithmetic' }, score: { points: 0, percent: 0 } },
      ],
      sections: [{ score: { percent: 50 } }, { score: { points: 20, outOf: 30 } }],
    })
    const listed = await recruiter.send('GET', `/api/invitations/${taking.invitation.id}`)
    expect(listed.json()).toMatchObject({ status: 'graded', percent: 62.5, threshold: 60 })
  })

  test('shows a marking that failed for our own reasons as failed, never as zero', async () => {
    const taking = await takenTest()
    await grade(taking, 'ordering', marking({}))
    await grade(taking, 'written', marking({ verdict: 'needs-review', score: 0, cases: [] }))
    await mark(taking, fullMarks)
    await grade(taking, 'sql', marking({ verdict: 'internal-error', score: 0, error: { message: 'The sandbox did not answer.', line: 3, column: 1 } }))
    const view = await read(taking)
    expect(itemOf(view, 'sql')).toMatchObject({ state: 'failed', score: { percent: null }, error: 'Line 3: The sandbox did not answer.' })
    expect(view.score.percent).toBeNull()
    expect((await recruiter.send('GET', `/api/invitations/${taking.invitation.id}`)).json()).toMatchObject({ status: 'grading', percent: null })
  })

  test('shows an ordering in the question’s own terms', async () => {
    const taking = await takenTest()
    const item = itemOf(await read(taking), 'ordering')
    const presented = await house.database.prisma.answer.findUniqueOrThrow({ where: { itemId: taking.items.ordering } })
    expect(presented.content).toEqual({ type: 'order', order: [1, 2, 3, 4, 5] })
    expect(item?.answer).toMatchObject({ type: 'order', order: expect.not.arrayContaining([0, 6]) })
    expect(item?.answer?.type === 'order' && item.answer.order.toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(item?.question.orderingItems).toEqual(exampleQuestions.ordering.items)
  })

  test('gives time as a share of the time allowed, so that extra time cannot be read off', async () => {
    const shares = async (extraTimePercent: number, pause: string) => {
      await offsetDatabaseClock(house.url, '0')
      const taking = await takeTest(house, await house.invite({ extraTimePercent }))
      await taking.send('POST', '/api/attempt/events', eventsOf([['i', 0, taking.items.sql ?? '']]))
      await offsetDatabaseClock(house.url, pause)
      await taking.send('POST', '/api/attempt/sections/1/hand-in')
      const view = await read(taking, hiringManager)
      return { text: JSON.stringify(view), section: view.sections[0]?.timeShare, item: itemOf(view, 'sql')?.timeShare, all: view.timeShare }
    }
    const plain = await shares(0, '5 minutes')
    const extended = await shares(100, '10 minutes')
    for (const { section, item, all } of [plain, extended]) {
      expect(section).toBeCloseTo(0.5, 1)
      expect(item).toBeCloseTo(1, 1)
      expect(all).toBeCloseTo(1 / 6, 1)
    }
    expect(extended.text).not.toMatch(/extraTime|allowedMs|deadline/)
  })

  test('gives the minute of the start only to those who may know of extra time', async () => {
    const taking = await takenTest()
    const stored = await house.database.prisma.attempt.findUniqueOrThrow({ where: { id: taking.attemptId } })
    const day = `${stored.startedAt.toISOString().slice(0, 10)}T00:00:00.000Z`
    expect((await read(taking, recruiter)).startedAt).toBe(stored.startedAt.toISOString())
    expect((await read(taking, hiringManager)).startedAt).toBe(day)
    const listed = await hiringManager.send('GET', `/api/invitations/${taking.invitation.id}`)
    expect(listed.json()).toMatchObject({ startedAt: day, openedAt: day, finishedAt: stored.finishedAt?.toISOString() })
  })

  test('shows what came after the time beside the answer that counts, without the minute of it', async () => {
    const taking = await takenTest()
    const save = (itemId: string | undefined, content: object) =>
      taking.send('PUT', `/api/attempt/items/${itemId}/answer`, { base: 1, saveId: crypto.randomUUID(), content })
    await offsetDatabaseClock(house.url, '90 seconds')
    await save(taking.items.ordering, { type: 'order', order: [5, 4, 3, 2, 1] })
    const view = await read(taking, hiringManager)
    const { answer, lateAnswer } = itemOf(view, 'ordering') ?? {}
    expect(lateAnswer?.content).toMatchObject({ type: 'order', order: answer?.type === 'order' ? answer.order.toReversed() : null })
    expect(lateAnswer?.lateByMs).toBeGreaterThanOrEqual(90_000)
    expect(lateAnswer?.lateByMs).toBeLessThan(120_000)
    expect(itemOf(view, 'sql')?.lateAnswer).toBeNull()
  })

  test('counts how often the visible cases were run', async () => {
    const taking = await takeTest(house)
    await taking.send('POST', `/api/attempt/items/${taking.items.sql}/runs`, { content: sqlSave(0, 'SELECT 1').content })
    expect(itemOf(await read(taking), 'sql')?.runs).toBe(1)
  })
})

describe('marks', () => {
  test('are kept, and the newest count', async () => {
    const taking = await takenTest()
    await grade(taking, 'written', marking({ verdict: 'needs-review', score: 0, cases: [] }))
    await mark(taking, fullMarks)
    const second = await mark(taking, [
      { criterion: 'Clarity', points: 2 },
      { criterion: 'Trade-offs', points: 3 },
    ])
    expect(second.json()).toMatchObject({
      state: 'graded',
      score: { points: 5, outOf: 10, percent: 50 },
      review: { note: 'Clear enough.', by: 'The hiring-manager' },
    })
    expect(await house.database.prisma.review.count({ where: { grade: { submission: { itemId: taking.items.written } } } })).toBe(2)
  })

  test('give each criterion one of its levels’ points', async () => {
    const taking = await takenTest()
    await grade(taking, 'written', marking({ verdict: 'needs-review', score: 0, cases: [] }))
    for (const wrong of [
      [],
      [{ criterion: 'Clarity', points: 4 }],
      [{ criterion: 'Trade-offs', points: 5 }, { criterion: 'Clarity', points: 4 }],
      [{ criterion: 'Clarity', points: 4 }, { criterion: 'Clarity', points: 4 }],
      [...fullMarks, { criterion: 'Style', points: 1 }],
    ]) {
      expectProblem(await mark(taking, wrong), 'marks_invalid')
    }
  })

  test('are for written answers that were handed in', async () => {
    const running = await takeTest(house)
    const second = await house.database.prisma.attemptItem.findFirstOrThrow({
      where: { section: { attemptId: running.attemptId }, questionVersion: { kind: 'written' } },
    })
    expectProblem(await mark(running, fullMarks, { itemId: second.id }), 'not_gradable_yet')
    expectProblem(await mark(running, fullMarks, { itemId: running.items.sql }), 'not_written')
    expectProblem(await mark(running, fullMarks, { itemId: crypto.randomUUID() }), 'not_found')
  })

  test('are the owner’s and the hiring manager’s to give', async () => {
    const taking = await takenTest()
    await grade(taking, 'written', marking({ verdict: 'needs-review', score: 0, cases: [] }))
    expectProblem(await mark(taking, fullMarks, { who: recruiter }), 'role_forbids')
    expect(await read(taking, recruiter)).toMatchObject({ canMark: false })
    expect(await read(taking, hiringManager)).toMatchObject({ canMark: true })
  })
})
