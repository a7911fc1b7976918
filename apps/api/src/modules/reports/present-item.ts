import { toQuestionTerms } from '@assay/assessment'
import {
  answerContent,
  caseDetails,
  questionContent,
  reviewerMarks,
  verdict,
  type AnswerContent,
  type CaseResult,
  type QuestionContent,
  type ReportItem,
} from '@assay/contracts'
import type { AttemptForReport, GradeForReport, LateAnswer } from '@assay/db'
import { z } from 'zod'
import type { SkillLookup } from '../bank/skill-names.ts'
import type { Outcome } from './outcome.ts'
import { presentReportQuestion } from './present-question.ts'

type Item = AttemptForReport['sections'][number]['items'][number]

interface Marked {
  outcome: Outcome
  /** Null before it is graded. */
  grade: GradeForReport | null
  runs: number
  timeShare: number | null
  /** What came after the section's time, if anything did. */
  late: LateAnswer | null
}

export function presentReportItem(item: Item, { outcome, grade, runs, timeShare, late }: Marked, skillOf: SkillLookup): ReportItem {
  const question = questionContent.parse(item.questionVersion.content)
  return {
    id: item.id,
    position: item.position,
    question: presentReportQuestion(question, { slug: item.questionVersion.question.slug, version: item.questionVersion.version }, skillOf),
    state: outcome.state,
    verdict: grade && verdict.parse(grade.verdict),
    score: outcome.score,
    timeShare,
    answer: answerOf(item, question),
    lateAnswer: late && { content: inQuestionTerms(late.content, item, question), lateByMs: late.lateByMs },
    cases: grade?.cases.map(presentCase) ?? [],
    error: grade && errorOf(grade),
    output: grade?.output ?? null,
    runs,
    review: grade && reviewOf(grade),
  }
}

/** What was handed in or, before that, what was saved last; both in the question's own terms. */
function answerOf(item: Item, question: QuestionContent): AnswerContent | null {
  if (item.finalSubmission) return answerContent.parse(item.finalSubmission.content)
  return item.answer && inQuestionTerms(item.answer.content, item, question)
}

function inQuestionTerms(presented: unknown, { shuffleSeed }: Item, question: QuestionContent): AnswerContent {
  const itemCount = question.kind === 'ordering' ? question.items.length : 0
  return toQuestionTerms(answerContent.parse(presented), question.kind, itemCount, shuffleSeed)
}

function presentCase(each: GradeForReport['cases'][number]): CaseResult {
  return {
    name: each.name,
    visible: each.visible,
    verdict: verdict.parse(each.verdict),
    weight: each.weight.toNumber(),
    earned: each.earned.toNumber(),
    message: each.message,
    ms: each.ms,
    details: each.details === null ? null : caseDetails.parse(each.details),
  }
}

const storedError = z.object({ message: z.string(), line: z.int().nullable() }).nullable()

function errorOf({ error }: GradeForReport): string | null {
  const stored = storedError.parse(error)
  if (!stored) return null
  return stored.line === null ? stored.message : `Line ${stored.line}: ${stored.message}`
}

function reviewOf({ reviews: [review] }: GradeForReport): ReportItem['review'] {
  if (!review) return null
  const { marks, note } = reviewerMarks.parse({ marks: review.marks, note: review.note })
  return { marks, note, by: review.member.user.name, at: review.createdAt.toISOString() }
}
