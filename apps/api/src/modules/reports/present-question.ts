import type { QuestionContent, ReportQuestion } from '@assay/contracts'
import type { SkillLookup } from '../bank/skill-names.ts'

/** What a question showed and what was right, as far as a reader of the report needs it to follow an answer. */
export function presentReportQuestion(
  question: QuestionContent,
  { slug, version }: { slug: string; version: number },
  skillOf: SkillLookup,
): ReportQuestion {
  return {
    slug,
    version,
    kind: question.kind,
    title: question.title,
    skill: skillOf(question.skill),
    prompt: question.prompt,
    language: question.kind === 'review' ? question.language : null,
    subject: question.kind === 'review' ? question.subject : null,
    options: question.kind === 'choice' ? question.options : null,
    orderingItems: question.kind === 'ordering' ? question.items : null,
    expected: expectedOf(question),
    defects: question.kind === 'review' ? question.defects.map(({ id, lines, side, kind, why }) => ({ id, lines, side, kind, why })) : null,
    rubric: question.kind === 'written' ? question.rubric : null,
  }
}

function expectedOf(question: QuestionContent): string | null {
  if (question.kind === 'short-text') return question.accept.join(' · ')
  if (question.kind !== 'numeric') return null
  const tolerance = question.tolerance > 0 ? ` ± ${question.tolerance}` : ''
  return `${question.answer}${tolerance}${question.unit ? ` ${question.unit}` : ''}`
}
