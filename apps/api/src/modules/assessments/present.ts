import { level, questionKind, type AssessmentSummary } from '@assay/contracts'
import type { PublishedAssessment } from '@assay/db'
import type { SkillLookup } from '../bank/skill-names.ts'

type Slot = PublishedAssessment['sections'][number]['slots'][number]

export function presentAssessment(version: PublishedAssessment, skillOf: SkillLookup): AssessmentSummary {
  return {
    id: version.assessmentId,
    versionId: version.id,
    version: version.version,
    slug: version.assessment.slug,
    title: version.title,
    level: level.parse(version.level),
    minutes: version.minutes.toNumber(),
    labels: version.labels,
    threshold: version.threshold?.toNumber() ?? null,
    library: version.assessment.organization.kind === 'library',
    sections: version.sections.map((section) => ({
      title: section.title,
      minutes: section.minutes.toNumber(),
      questions: section.slots.flatMap((slot) => presentSlot(slot, skillOf)),
    })),
  }
}

/** A slot goes by its only question's title, or says from how many each candidate's is drawn. */
function presentSlot({ skill, minutes, points, questions, _count: { questions: choices } }: Slot, skillOf: SkillLookup) {
  const question = questions[0]?.questionVersion
  if (!question) return []
  return [
    {
      title: choices === 1 ? question.title : `One of ${choices} questions`,
      kind: questionKind.parse(question.kind),
      skill: skillOf(skill),
      minutes: minutes.toNumber(),
      points: points.toNumber(),
    },
  ]
}
