import type { JobRole, JobRoleSummary } from '@assay/contracts'
import type { PublishedAssessment, StoredJobRole } from '@assay/db'

export function presentJobRoleSummary({ slug, content }: StoredJobRole): JobRoleSummary {
  const { title, level, summary, interview } = content
  return { slug, title, level, summary, questions: interview.length }
}

/** `assessments` are those that the organization can invite to. */
export function presentJobRole({ slug, version, content }: StoredJobRole, assessments: PublishedAssessment[]): JobRole {
  const { title, level, summary, description, interview } = content
  const measuredBy = assessments.find(({ assessment }) => assessment.slug === content.assessment)
  return {
    slug,
    version,
    title,
    level,
    summary,
    description,
    interview: interview.map(({ topic, question, strong, weak }) => ({ topic, question, strong, weak })),
    assessment: measuredBy ? { slug: content.assessment, versionId: measuredBy.id, title: measuredBy.title, minutes: measuredBy.minutes.toNumber() } : null,
  }
}
