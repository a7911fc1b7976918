import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bankPage, bankQuestionDetail, type BankPage, type QuestionContent } from '@assay/contracts'
import { createLibrary, createOrganization, createQuestionVersion, exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, type House } from '../../testing/house.ts'
import { signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
let manager: Visitor
/** Slug of every question made here, by its title. */
const slugs = new Map<string, string>()

beforeAll(async () => {
  house = await openHouse({ sections: [{ questions: [{ ...exampleQuestions.numeric, title: 'Asked by a test' }] }] })
  const { prisma } = house.database
  manager = await signIn(house.app, house.organization.hiringManager)
  const library = await createLibrary(prisma)
  await prisma.skill.create({ data: { organizationId: library.id, id: 'sql/joins', name: 'Joining tables', description: 'Joins.' } })
  await add(library.id, { ...exampleQuestions.sql, title: 'Orders of a bakery', prompt: 'Sales at 100% of the price.', minutes: 3, level: 'entry' })
  await add(library.id, { ...exampleQuestions.choice, title: 'A fully booked ferry', minutes: 8, level: 'senior' })
  await add(house.organization.id, { ...exampleQuestions.function, title: 'Our own total', minutes: 5 })
  await add((await createOrganization(prisma)).id, { ...exampleQuestions.function, title: 'Total of a competitor' })
})
afterAll(async () => house.close())

async function add(organizationId: string, content: QuestionContent): Promise<void> {
  const { prisma } = house.database
  const id = await createQuestionVersion(prisma, organizationId, content)
  const { question } = await prisma.questionVersion.findUniqueOrThrow({ where: { id }, select: { question: { select: { slug: true } } } })
  slugs.set(content.title, question.slug)
}

async function list(query = ''): Promise<BankPage> {
  return bankPage.parse((await manager.send('GET', `/api/bank/questions${query}`)).json())
}
const titles = async (query: string) => (await list(query)).questions.map(({ title }) => title)
const ask = (title: string) => manager.send('GET', `/api/bank/questions/${slugs.get(title) ?? title}`)

describe('the list', () => {
  test('holds the library’s questions and one’s own, under the names of their skills', async () => {
    const { questions, total, skills } = await list('?sort=title')
    expect(questions).toMatchObject([
      { title: 'A fully booked ferry', library: true },
      { title: 'Asked by a test', library: false },
      { title: 'Orders of a bakery', skill: { id: 'sql/joins', name: 'Joining tables' }, level: 'entry', minutes: 3, library: true },
      { title: 'Our own total', library: false },
    ])
    expect(total).toBe(4)
    expect(skills).toEqual([{ id: 'sql/joins', name: 'Joining tables', description: 'Joins.' }])
  })

  test.each([
    ['?search=bakery', ['Orders of a bakery']],
    ['?search=JOINING%20orders', ['Orders of a bakery']],
    ['?search=100%25', ['Orders of a bakery']],
    ['?search=%25', ['Orders of a bakery']],
    ['?search=_', []],
    ['?search=competitor', []],
    ['?area=sql', ['Orders of a bakery']],
    ['?skill=logic/deduction', ['A fully booked ferry']],
    ['?level=senior', ['A fully booked ferry']],
    ['?kind=function', ['Our own total']],
    ['?minMinutes=4&maxMinutes=5&kind=function', ['Our own total']],
    ['?minMinutes=9', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await titles(query)).toEqual(expected)
  })

  test('is paged, and says how many there are in all', async () => {
    const first = await list('?sort=minutes&limit=2')
    const second = await list('?sort=minutes&limit=2&offset=2')
    expect([first.total, second.total]).toEqual([4, 4])
    expect([...first.questions, ...second.questions].map(({ minutes }) => minutes)).toEqual([3, 5, 5, 8])
    expect(await list('?offset=100')).toMatchObject({ questions: [], total: 4 })
  })

  test.each(['?kind=poem', '?limit=0', '?limit=1000', '?offset=-1', '?minMinutes=long'])('refuses %s', async (query) => {
    expectProblem(await manager.send('GET', `/api/bank/questions${query}`), 'invalid_request')
  })

  test('leaves out what was retired', async () => {
    const { prisma } = house.database
    await add(house.organization.id, { ...exampleQuestions.ordering, title: 'Retired' })
    await prisma.question.updateMany({ where: { slug: slugs.get('Retired') ?? '' }, data: { retiredAt: new Date() } })
    expect(await titles('?search=retired')).toEqual([])
    expectProblem(await ask('Retired'), 'not_found')
  })
})

describe('a question', () => {
  test('is shown as a candidate sees it, with the assessments that ask it', async () => {
    const [asked] = (await list('?search=asked')).questions
    const detail = bankQuestionDetail.parse((await ask(asked?.slug ?? '')).json())
    expect(detail).toMatchObject({ candidate: { kind: 'numeric', unit: 'ms' }, assessments: [{ title: 'Backend Developer' }] })
    expect(JSON.stringify(detail.candidate)).not.toContain('42')
    expect((await ask('A fully booked ferry')).json()).toMatchObject({ candidate: { kind: 'choice' }, key: { options: [{ id: 'a', correct: false }, {}, {}, {}] } })
    expect(JSON.stringify((await ask('A fully booked ferry')).json<{ candidate: unknown }>().candidate)).not.toContain('SECRET')
  })

  test('comes with the answers that its author holds', async () => {
    const { prisma } = house.database
    const answers = [{ name: 'accepted/a.yaml', expected: 'accepted', note: null, content: { type: 'choice', choice: ['c'] } }]
    const { id } = await prisma.question.findFirstOrThrow({ where: { slug: slugs.get('A fully booked ferry') ?? '' } })
    const { id: _id, createdAt: _createdAt, ...version } = await prisma.questionVersion.findFirstOrThrow({ where: { questionId: id } })
    await prisma.questionVersion.create({ data: { ...version, version: 2, content: version.content ?? {}, answers } })
    expect((await ask('A fully booked ferry')).json()).toMatchObject({ version: 2, answers })
  })

  test('shows its pictures to who may see it, as documents that can do nothing', async () => {
    const { prisma } = house.database
    for (const title of ['A fully booked ferry', 'Total of a competitor']) {
      const slug = slugs.get(title) ?? ''
      const version = await prisma.questionVersion.findFirstOrThrow({ where: { question: { slug }, version: 1 } })
      await prisma.questionAsset.create({ data: { questionVersionId: version.id, path: 'assets/deck.svg', bytes: Buffer.from('<svg/>') } })
    }
    const asset = (title: string, path: string) => manager.send('GET', `/api/bank/questions/${slugs.get(title)}/versions/${path}`)
    const shown = await asset('A fully booked ferry', '1/assets/deck.svg')
    expect([shown.statusCode, shown.body]).toEqual([200, '<svg/>'])
    expect(shown.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': expect.stringMatching(/default-src 'none';.* sandbox/),
      'x-content-type-options': 'nosniff',
    })
    expectProblem(await asset('A fully booked ferry', '2/assets/deck.svg'), 'not_found')
    expectProblem(await asset('A fully booked ferry', '1/assets/..%2fquestion.yaml'), 'not_found')
    expectProblem(await asset('Total of a competitor', '1/assets/deck.svg'), 'not_found')
  })

  test('of another organization is not there', async () => {
    expectProblem(await ask('Total of a competitor'), 'not_found')
  })

  test('of one’s own goes before the library’s of the same name', async () => {
    const { prisma } = house.database
    const slug = slugs.get('Orders of a bakery') ?? ''
    const question = await prisma.question.create({ data: { organizationId: house.organization.id, slug } })
    const { level, minutes, points, kind, skill } = exampleQuestions.sql
    const own = { ...exampleQuestions.sql, title: 'Orders of our bakery' }
    await prisma.questionVersion.create({
      data: { questionId: question.id, version: 1, kind, title: own.title, skill, level, minutes, points, content: own, contentHash: 'own', origin: 'console' },
    })
    expect((await ask('Orders of a bakery')).json()).toMatchObject({ title: 'Orders of our bakery', library: false })
    expect(await titles('?search=bakery')).toEqual(['Orders of our bakery'])
  })
})
