import { may, type BankQuestion, type BankQuestionDetail, type Role } from '@assay/contracts'
import type { BankQuestionInFull, BankRow } from '@assay/db'
import { presentReportQuestion } from '../reports/present-question.ts'
import { presentQuestion } from '../items/present-question.ts'
import type { SkillLookup } from './skill-names.ts'

export function presentBankQuestion(row: BankRow, skillOf: SkillLookup): BankQuestion {
  return {
    slug: row.slug,
    version: row.version,
    title: row.title,
    kind: row.kind,
    skill: skillOf(row.skill),
    level: row.level,
    minutes: row.minutes,
    points: row.points,
    library: row.library,
  }
}

interface Context {
  skillOf: SkillLookup
  role: Role
  assessments: { slug: string; title: string }[]
}

export function presentBankQuestionDetail(question: BankQuestionInFull, { skillOf, role, assessments }: Context): BankQuestionDetail {
  const maySeeAnswers = may(role, 'bank:answers')
  return {
    ...presentBankQuestion(question, skillOf),
    candidate: presentQuestion(question.content, PREVIEW_SEED),
    key: maySeeAnswers ? presentReportQuestion(question.content, question, skillOf) : null,
    answers: maySeeAnswers ? question.answers : null,
    assessments: assessments.map(({ slug, title }) => ({ slug, title })),
  }
}

/** Every candidate has an order of options of their own; a preview has this one. */
const PREVIEW_SEED = 1
