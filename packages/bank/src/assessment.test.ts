import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readAssessment, type BankQuestion } from './assessment.ts'
import { problemsOfReading, removeDirectories, temporaryDirectory, writeFolder } from './testing/folders.ts'

afterAll(removeDirectories)

const join1: BankQuestion = { slug: 'join-1', skill: 'sql/joins', level: 'mid', minutes: 6, points: 10 }
const bank: BankQuestion[] = [
  join1,
  { ...join1, slug: 'join-2' },
  { ...join1, slug: 'join-longer', minutes: 7 },
  { ...join1, slug: 'join-harder', level: 'senior' },
  { slug: 'rates', skill: 'logic/quantitative', level: 'mid', minutes: 2.5, points: 5 },
]

const head = ['title: Sample', 'slug: sample', 'level: mid', 'minutes: 14.5', 'threshold: 60', 'sections:']
const logic = ['  - title: Logic', '    minutes: 2.5', '    questions: [rates]']
const sql = (...slots: string[]) => ['  - title: SQL', '    minutes: 12', '    slots:', ...slots.map((slot) => `      - ${slot}`)]
const slot = '{skill: sql/joins, level: mid, minutes: 6, points: 10}'

async function read(...lines: string[]) {
  const directory = await writeFolder(await temporaryDirectory(), { 'sample.yaml': [...lines, ''].join('\n') })
  return readAssessment(join(directory, 'sample.yaml'), bank)
}
const problems = (...lines: string[]) => problemsOfReading(read(...lines))

test('a slot takes the questions that fit it exactly, a fixed question only itself', async () => {
  expect(await read(...head, ...sql(slot, slot), ...logic)).toEqual({
    title: 'Sample',
    slug: 'sample',
    level: 'mid',
    minutes: 14.5,
    labels: [],
    threshold: 60,
    gapCreditMs: 5 * 60_000,
    ownEditor: false,
    feedback: true,
    sections: [
      {
        title: 'SQL',
        minutes: 12,
        slots: [
          { skill: 'sql/joins', level: 'mid', minutes: 6, points: 10, questions: ['join-1', 'join-2'] },
          { skill: 'sql/joins', level: 'mid', minutes: 6, points: 10, questions: ['join-1', 'join-2'] },
        ],
      },
      {
        title: 'Logic',
        minutes: 2.5,
        slots: [{ skill: 'logic/quantitative', level: 'mid', minutes: 2.5, points: 5, questions: ['rates'] }],
      },
    ],
  })
})

test('the most that gaps of a candidate’s connection are credited is the assessment’s to say', async () => {
  expect(await read('gap_credit: 2.5', ...head, ...sql(slot, slot), ...logic)).toMatchObject({ gapCreditMs: 150_000 })
  expect(await read('gap_credit: 0', ...head, ...sql(slot, slot), ...logic)).toMatchObject({ gapCreditMs: 0 })
})

describe('refused', () => {
  test('minutes that are not the sum of the sections', async () => {
    expect(await problems(...head, ...sql(slot))).toEqual(['sample.yaml:4 the sections add up to 12 minutes; expected 14.5'])
  })

  test('a section too short for its questions', async () => {
    expect(await problems(...head, ...sql(slot, slot).map((line) => line.replace('12', '11')), ...logic.map((line) => line.replace('2.5', '3.5')))).toEqual([
      'sample.yaml:8 the questions need 12 minutes, the section has 11',
    ])
  })

  test('a question that the bank does not have', async () => {
    expect(await problems(...head, ...sql(slot), ...logic.map((line) => line.replace('rates]', 'rate]')))).toEqual([
      'sample.yaml:13 the bank has no question "rate". Did you mean "rates"?',
    ])
  })

  test('a slot that no question fits', async () => {
    expect(await problems(...head, ...sql(slot.replace('minutes: 6', 'minutes: 5')), ...logic)).toEqual([
      'sample.yaml:10 no question of the bank is sql/joins, mid, 5 minutes, 10 points',
    ])
  })

  test('more slots than questions that fit them', async () => {
    expect(await problems(...head.map((line) => line.replace('14.5', '20.5')), ...sql(slot, slot, slot).map((line) => line.replace('12', '18')), ...logic)).toEqual([
      'sample.yaml:6 3 slots are sql/joins, mid, 6 minutes, 10 points, but only 2 questions of the bank are',
    ])
  })

  test('a question that is asked twice', async () => {
    expect(await problems(...head.map((line) => line.replace('14.5', '17')), ...sql(slot), ...logic, ...logic)).toContain(
      'sample.yaml:6 "rates" would be asked twice',
    )
  })

  test('a section without questions, or with both kinds', async () => {
    const both = [...sql(slot), '    questions: [rates]']
    expect(await problems(...head, ...both, ...logic)).toContain('sample.yaml:7 expected either slots or questions')
  })

  test('a file that is not named after its slug', async () => {
    expect(await problems(...head.map((line) => line.replace('slug: sample', 'slug: other')), ...sql(slot, slot), ...logic)).toEqual([
      'sample.yaml:2 expected the file to be named after its slug: other.yaml',
    ])
  })

  test('a misspelt key', async () => {
    expect(await problems(...head.map((line) => line.replace('threshold', 'treshold')), ...sql(slot), ...logic)).toEqual([
      'sample.yaml:5 unknown key "treshold". Did you mean "threshold"?',
    ])
  })
})

test('a test may allow an editor of one’s own, and keep its feedback', async () => {
  const terms = ['ownEditor: true', 'feedback: false']
  expect(await read(...terms, ...head, ...sql(slot, slot), ...logic)).toMatchObject({ ownEditor: true, feedback: false })
})

test('no slot and no list of questions can draw a practice question', async () => {
  const practice = { slug: 'practice-sql', skill: 'practice/first-steps', level: 'entry' as const, minutes: 2, points: 1 }
  const directory = await writeFolder(await temporaryDirectory(), {
    'sample.yaml': ['title: Sample', 'slug: sample', 'level: mid', 'minutes: 4', 'sections:', '  - title: A', '    minutes: 2', '    questions: [practice-sql]', '  - title: B', '    minutes: 2', '    slots:', '      - {skill: practice/first-steps, level: entry, minutes: 2, points: 1}', ''].join('\n'),
  })
  expect(await problemsOfReading(readAssessment(join(directory, 'sample.yaml'), [...bank, practice]))).toEqual([
    expect.stringContaining('the bank has no question "practice-sql"'),
    expect.stringContaining('no question of the bank is practice/first-steps'),
  ])
})
