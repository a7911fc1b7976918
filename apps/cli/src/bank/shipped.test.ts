import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fillSlots, seededRandom } from '@assay/assessment'
import { bankDirectories, findAssessments, findQuestionFolders, readAssessment, readQuestionFolder, type AssessmentContent, type QuestionSource } from '@assay/bank'
import { levels, questionKinds, type QuestionKind } from '@assay/contracts'
import { createSandbox, type Sandbox } from '@assay/sandbox'

/** What the bank that ships promises; that each question is right is proven by `assay bank check`. */

const { questionsDirectory, assessmentsDirectory } = bankDirectories()
/** The least number of questions of each area. */
const promised = {
  sql: 20,
  api: 16,
  logic: 20,
  quality: 18,
  coding: 18,
  database: 12,
  tools: 15,
  geo: 12,
  react: 12,
  vcs: 12,
  attention: 12,
  backend: 10,
  writing: 8,
}
const codeKinds: QuestionKind[] = ['sql', 'function', 'http-api', 'openapi', 'refactor']

let sandbox: Sandbox
let questions: QuestionSource[]
let practice: QuestionSource[]
let assessments: AssessmentContent[]
beforeAll(async () => {
  sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 0 })
  const { folders } = await findQuestionFolders(questionsDirectory)
  const all = await Promise.all(folders.map((folder) => readQuestionFolder(folder, (...program) => sandbox.generate(...program))))
  questions = all.filter(({ content }) => areaOf(content.skill) !== 'practice')
  practice = all.filter(({ content }) => areaOf(content.skill) === 'practice')
  const bank = questions.map(({ content }) => content)
  assessments = await Promise.all((await findAssessments(assessmentsDirectory)).map((path) => readAssessment(path, bank)))
})
afterAll(() => sandbox.close())

const areaOf = (skill: string) => skill.split('/', 1)[0] ?? ''
const ofKind = (...kinds: QuestionKind[]) => questions.filter(({ content }) => kinds.includes(content.kind))

describe('the questions', () => {
  test.each(Object.entries(promised))('of %s are at least %i, at every level', (area, least) => {
    const own = questions.filter(({ content }) => areaOf(content.skill) === area)
    expect(own.length).toBeGreaterThanOrEqual(least)
    expect(levels.filter((level) => own.every(({ content }) => content.level !== level))).toEqual([])
  })

  test('let candidates implement, design and review', () => {
    expect(ofKind('http-api').length).toBeGreaterThanOrEqual(9)
    expect(ofKind('openapi').length).toBeGreaterThanOrEqual(6)
    expect(ofKind('review').filter(({ files }) => files.has('change.diff')).length).toBeGreaterThanOrEqual(8)
  })

  test('that are answered by code come with two right answers and four common mistakes', () => {
    const weak = ofKind(...codeKinds).filter(({ answers }) => answers.accepted.length < 2 || answers.rejected.length < 4)
    expect(weak.map(({ content }) => content.slug)).toEqual([])
  })

  test('of SQL are marked on two hidden datasets that are generated with a seed, at least', () => {
    const weak = questions.filter(({ content, files }) => {
      if (content.kind !== 'sql') return false
      return content.datasets.filter(({ visible, name }) => !visible && !files.has(`data/${name}.sql`)).length < 2
    })
    expect(weak.map(({ content }) => content.slug)).toEqual([])
  })

  test('say of every option why it is right or wrong', () => {
    const silent = questions.flatMap(({ content }) => (content.kind === 'choice' && content.options.some(({ why }) => !why) ? [content.slug] : []))
    expect(silent).toEqual([])
  })

  // Whoever picks the longest option without reading the question must gain nothing by it: that one is right about as often as by chance.
  describe('with one right option', () => {
    const withOneRight = () =>
      questions.flatMap(({ content }) => {
        if (content.kind !== 'choice') return []
        const lengths = (correct: boolean) => content.options.filter((option) => option.correct === correct).map(({ text }) => text.length)
        const right = lengths(true)
        return right.length === 1 ? [{ slug: content.slug, area: areaOf(content.skill), ratio: Math.max(...right) / Math.max(...lengths(false)) }] : []
      })

    test('do not make it much longer than the longest wrong one', () => {
      const telling = withOneRight().filter(({ ratio }) => ratio > 1.15)
      expect(telling.map(({ slug }) => slug)).toEqual([])
    })

    test('have it as the longest in a third at most, over all and in each area with five or more', () => {
      const all = withOneRight()
      const groups = [['the whole bank', all] as const, ...[...Map.groupBy(all, ({ area }) => area)].filter(([, own]) => own.length >= 5)]
      const longest = (own: typeof all) => own.filter(({ ratio }) => ratio > 1).map(({ slug }) => slug)
      const telling = groups.filter(([, own]) => longest(own).length > own.length / 3)
      expect(Object.fromEntries(telling.map(([name, own]) => [name, longest(own)]))).toEqual({})
    })
  })
})

test('there is one practice question of every kind, and it hides nothing', () => {
  expect(practice.map(({ content }) => content.kind).toSorted()).toEqual([...questionKinds].toSorted())
  const hidden = practice.flatMap(({ content }) => ('cases' in content ? content.cases.filter(({ visible }) => !visible) : []))
  expect(hidden).toEqual([])
})

describe('the four assessments', () => {
  const terms = [
    ['backend-developer', 58, { SQL: 18, 'API development': 18, 'Logical reasoning': 10, 'Code quality': 12 }],
    ['developer-skills', 65, { 'Database management': 20, 'Development tools': 15, 'Geospatial software development': 30 }],
    ['software-developer', 25, { 'Problem solving': 10, 'Coding proficiency': 15 }],
    ['frontend-lead', 58, { React: 28, 'Version control': 10, 'Logical reasoning': 10, 'Attention to detail': 10 }],
  ] as const

  const assessmentOf = (slug: string) => {
    const found = assessments.find((assessment) => assessment.slug === slug)
    if (!found) throw new Error(`There is no assessment ${slug}`)
    return found
  }

  test.each(terms)('%s takes %i minutes, filled by its questions, with a choice of three for every slot', (slug, minutes, sections) => {
    const assessment = assessmentOf(slug)
    expect(assessment.minutes).toBe(minutes)
    expect(Object.fromEntries(assessment.sections.map((section) => [section.title, section.minutes]))).toEqual(sections)
    for (const { minutes: allowed, slots } of assessment.sections) {
      expect(slots.reduce((sum, slot) => sum + slot.minutes, 0)).toBe(allowed)
      expect(slots.filter((slot) => slot.questions.length < 3)).toEqual([])
    }
  })

  test.each(terms.map(([slug]) => slug))('%s gives a thousand candidates equal tests that are seldom the same', (slug) => {
    const slots = assessmentOf(slug).sections.flatMap((section) => section.slots.map((slot, index) => ({ ...slot, id: `${section.title} ${index}`, questionVersionIds: slot.questions })))
    const bank = new Map(questions.map(({ content }) => [content.slug, content]))
    const draws = Array.from({ length: 1000 }, (_, seed) => fillSlots(slots, seededRandom(seed)).map(({ questionVersionId }) => questionVersionId))

    const shapes = draws.map((draw) => JSON.stringify(draw.map((slug) => bank.get(slug)).map((question) => [question?.skill, question?.level, question?.minutes, question?.points])))
    expect(new Set(shapes).size).toBe(1)
    for (const draw of draws) expect(new Set(draw).size).toBe(draw.length)
    expect(shareOfEqualPairs(draws.map(String))).toBeLessThan(0.01)
  })
})

/** The chance that two of these are the same. */
function shareOfEqualPairs(values: string[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2
  const equal = [...Map.groupBy(values, (value) => value).values()].reduce((sum, same) => sum + pairs(same.length), 0)
  return equal / pairs(values.length)
}
