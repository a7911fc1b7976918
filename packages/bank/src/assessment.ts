import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { level, type Level } from '@assay/contracts'
import { z } from 'zod'
import { SourceFolder } from './folder.ts'
import { skillId } from './kinds/common.ts'
import { suggestion } from './nearest.ts'
import { object, text } from './yaml/schema.ts'

/** What an assessment needs to know of a question in the bank. */
export interface BankQuestion {
  slug: string
  skill: string
  level: Level
  minutes: number
  points: number
}

/** A test whose every slot names the questions that fit it exactly. */
export interface AssessmentContent {
  slug: string
  title: string
  level: Level
  minutes: number
  labels: string[]
  /** Percent. */
  threshold: number | null
  /** Answers may be written in the candidate's own editor. */
  ownEditor: boolean
  /** Candidates see how they did by skill, once everything is marked. */
  feedback: boolean
  /** The most that a candidate's own gaps of connection are credited; 0 for none. */
  gapCreditMs: number
  sections: { title: string; minutes: number; slots: AssessmentSlot[] }[]
}

export interface AssessmentSlot extends Omit<BankQuestion, 'slug'> {
  /** Slugs, sorted; each candidate gets one of them. */
  questions: string[]
}

const minutes = z.number().positive()
const slot = object({ skill: skillId, level, minutes, points: z.number().positive() })
const section = object({
  title: text,
  minutes,
  slots: z.array(slot).min(1, 'expected at least one slot').optional(),
  questions: z.array(text).min(1, 'expected at least one question').optional(),
})
const schema = object({
  title: text,
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected letters, digits and hyphens'),
  level,
  minutes,
  labels: z.array(text).default([]),
  threshold: z.number().min(0).max(100).nullable().default(null),
  ownEditor: z.boolean().default(false),
  feedback: z.boolean().default(true),
  gap_credit: z.number().min(0).max(60).default(5),
  sections: z.array(section).min(1, 'expected at least one section'),
})

/**
 * Reads an assessment's file against the questions that the bank holds.
 * @throws BankError with everything that is wrong.
 */
export async function readAssessment(path: string, bank: BankQuestion[]): Promise<AssessmentContent> {
  return compileAssessment(path, await readFile(path), bank)
}

/** Compiles an assessment's file that was read before. Questions of the area practice are none that a test can ask. */
export function compileAssessment(path: string, bytes: Buffer<ArrayBuffer>, all: BankQuestion[]): AssessmentContent {
  const bank = all.filter(({ skill }) => !skill.startsWith('practice/'))
  const file = basename(path)
  const folder = new SourceFolder(dirname(path), new Map([[file, bytes]]))
  const written = folder.yaml(file, schema, 'an assessment')
  if (!written) return folder.fail()

  const refuse: Refuse = (at, message) => folder.refuseAt(file, at, message)
  const sections = written.sections.map((part, index) => ({
    title: part.title,
    minutes: part.minutes,
    slots: fillSection(part, bank, (at, message) => refuse(['sections', index, ...at], message)),
  }))
  if (file !== `${written.slug}.yaml`) refuse(['slug'], `expected the file to be named after its slug: ${written.slug}.yaml`)
  checkTimes(written.minutes, sections, refuse)
  refuseShortages(sections, bank, refuse)
  folder.throwProblems()
  const { gap_credit: gapCreditMinutes, ...rest } = written
  return { ...rest, gapCreditMs: Math.round(gapCreditMinutes * 60_000), sections }
}

type Refuse = (at: PropertyKey[], message: string) => void

function fillSection({ slots, questions }: z.output<typeof section>, bank: BankQuestion[], refuse: Refuse): AssessmentSlot[] {
  if ((slots === undefined) === (questions === undefined)) refuse([], 'expected either slots or questions')
  const open = (slots ?? []).map((wanted, index) => {
    const fitting = bank.filter((question) => fits(question, wanted)).map(({ slug }) => slug)
    if (fitting.length === 0) refuse(['slots', index], `no question of the bank is ${describe(wanted)}`)
    return { ...wanted, questions: fitting.toSorted() }
  })
  const fixed = (questions ?? []).flatMap((slug, index) => {
    const question = bank.find((candidate) => candidate.slug === slug)
    if (question) return [{ ...requirements(question), questions: [slug] }]
    refuse(['questions', index], `the bank has no question "${slug}".${suggestion(slug, bank.map((each) => each.slug))}`)
    return []
  })
  return [...open, ...fixed]
}

/** A section must leave time for its questions, and the whole is the sum of its sections. */
function checkTimes(total: number, sections: AssessmentContent['sections'], refuse: Refuse): void {
  for (const [index, { minutes: allowed, slots }] of sections.entries()) {
    const needed = sum(slots.map((each) => each.minutes))
    if (needed > allowed) refuse(['sections', index, 'minutes'], `the questions need ${needed} minutes, the section has ${allowed}`)
  }
  const inSections = sum(sections.map((each) => each.minutes))
  if (inSections !== total) refuse(['minutes'], `the sections add up to ${inSections} minutes; expected ${total}`)
}

/** No candidate may meet one question twice: as many questions as slots must fit every set of requirements. */
function refuseShortages(sections: AssessmentContent['sections'], bank: BankQuestion[], refuse: Refuse): void {
  const slots = sections.flatMap((each) => each.slots)
  const fixed = slots.filter(({ questions }) => questions.length === 1).flatMap(({ questions }) => questions)
  for (const slug of new Set(fixed.filter((each, index) => fixed.indexOf(each) < index))) {
    refuse(['sections'], `"${slug}" would be asked twice`)
  }
  for (const wanted of new Map(slots.map((each) => [describe(each), each])).values()) {
    const needed = slots.filter((each) => fits(each, wanted)).length
    const there = bank.filter((question) => fits(question, wanted)).length
    if (there > 0 && needed > there) refuse(['sections'], `${needed} slots are ${describe(wanted)}, but only ${there} questions of the bank are`)
  }
}

type Requirements = Omit<BankQuestion, 'slug'>

function requirements({ skill, level: wanted, minutes: time, points }: Requirements): Requirements {
  return { skill, level: wanted, minutes: time, points }
}

function describe(wanted: Requirements): string {
  return `${wanted.skill}, ${wanted.level}, ${wanted.minutes} minutes, ${wanted.points} points`
}

function fits(one: Requirements, other: Requirements): boolean {
  return describe(one) === describe(other)
}

/** Minutes may have decimals: the sum is rounded to their hundredths. */
function sum(values: number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100
}
