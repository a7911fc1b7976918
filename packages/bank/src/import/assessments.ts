import { createHash } from 'node:crypto'
import {
  insertAssessment,
  insertAssessmentVersion,
  reinstateAssessment,
  retireAssessments,
  selectNewestAssessments,
  selectNewestQuestions,
  type NewAssessmentVersion,
  type NewestAssessment,
  type NewestQuestion,
  type Queries,
} from '@assay/db'
import { compileAssessment, type AssessmentContent } from '../assessment.ts'
import { BankError, problemsOf, type Problem } from '../problem.ts'
import type { ImportResult } from './result.ts'
import type { AssessmentSource } from './sources.ts'

/** A file beside what the library holds of it, ready to be published. */
interface Change {
  draft: Omit<NewAssessmentVersion, 'assessmentId' | 'version'>
  slug: string
  known: NewestAssessment | undefined
}

/**
 * Publishes what is new: a file that changed, or one whose slots now freeze other question versions. Retires those
 * whose file is gone. @throws BankError before anything is stored.
 */
export async function importAssessments(queries: Queries, organizationId: string, sources: AssessmentSource[]): Promise<ImportResult> {
  const stored = await selectNewestAssessments(queries, organizationId)
  const bank = (await selectNewestQuestions(queries, organizationId)).filter(({ isRetired }) => !isRetired)
  const drafts = draftAll(sources, bank)
  const pairs: Change[] = drafts.map((each) => ({ ...each, known: stored.find(({ slug }) => slug === each.slug) }))
  const differing = pairs.filter(({ draft, known }) => known?.sourceHash !== draft.sourceHash)
  const back = pairs.filter((pair) => pair.known?.isRetired && !differing.includes(pair))
  const gone = stored.filter(({ slug, isRetired }) => !isRetired && pairs.every((pair) => pair.slug !== slug))

  for (const change of differing) await publish(queries, organizationId, change)
  for (const { known } of pairs) if (known?.isRetired) await reinstateAssessment(queries, known.id)
  await retireAssessments(queries, gone.map(({ id }) => id))
  return {
    created: slugsOf(differing.filter(({ known }) => !known)),
    changed: slugsOf([...differing.filter(({ known }) => known), ...back]),
    unchanged: slugsOf(pairs.filter((pair) => !differing.includes(pair) && !back.includes(pair))),
    retired: slugsOf(gone),
  }
}

function slugsOf(each: { slug: string }[]): string[] {
  return each.map(({ slug }) => slug)
}

function draftAll(sources: AssessmentSource[], bank: NewestQuestion[]): Pick<Change, 'slug' | 'draft'>[] {
  const problems: Problem[] = []
  const drafts = sources.flatMap(({ path, bytes }) => {
    try {
      const content = compileAssessment(path, bytes, bank)
      return [{ slug: content.slug, draft: freeze(content, bytes.toString('utf8'), bank) }]
    } catch (error) {
      problems.push(...problemsOf(error))
      return []
    }
  })
  if (problems.length > 0) throw new BankError(problems)
  return drafts
}

/** Replaces the slugs in every slot by the versions that the bank holds now. */
function freeze(content: AssessmentContent, source: string, bank: NewestQuestion[]): Change['draft'] {
  const { title, level, minutes, labels, threshold, gapCreditMs, ownEditor, feedback } = content
  const sections = content.sections.map((section) => ({
    ...section,
    slots: section.slots.map(({ questions, ...slot }) => ({
      ...slot,
      questionVersionIds: bank.filter(({ slug }) => questions.includes(slug)).map(({ versionId }) => versionId),
    })),
  }))
  const frozen = sections.map(({ slots }) => slots.map(({ questionVersionIds }) => questionVersionIds))
  const sourceHash = createHash('sha256').update(JSON.stringify([source, frozen])).digest('hex')
  return { title, level, minutes, labels, threshold, gapCreditMs, ownEditor, feedback, source, sourceHash, sections }
}

async function publish(queries: Queries, organizationId: string, { draft, slug, known }: Change): Promise<void> {
  const { id } = known ?? (await insertAssessment(queries, { organizationId, slug }))
  await insertAssessmentVersion(queries, { ...draft, assessmentId: id, version: (known?.version ?? 0) + 1 })
}
