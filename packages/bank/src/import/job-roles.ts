import {
  insertJobRole,
  insertJobRoleVersion,
  reinstateJobRole,
  retireJobRoles,
  selectNewestAssessments,
  selectNewestJobRoles,
  type Queries,
  type StoredJobRole,
} from '@assay/db'
import { compileJobRole } from '../job-role.ts'
import { BankError, problemsOf, type Problem } from '../problem.ts'
import type { ImportResult } from './result.ts'
import type { FolderSource } from './sources.ts'

/** A folder beside what the library holds of it. */
interface Change {
  folder: FolderSource
  known: StoredJobRole | undefined
}

/** Stores new and changed roles and retires those whose folder is gone. @throws BankError before any of them is stored. */
export async function importJobRoles(queries: Queries, organizationId: string, folders: FolderSource[]): Promise<ImportResult> {
  const stored = await selectNewestJobRoles(queries, organizationId)
  const pairs: Change[] = folders.map((folder) => ({ folder, known: stored.find(({ slug }) => slug === folder.slug) }))
  const differing = pairs.filter(({ folder, known }) => known?.contentHash !== folder.hash)
  const back = pairs.filter((pair) => pair.known?.isRetired && !differing.includes(pair))
  const gone = stored.filter(({ slug, isRetired }) => !isRetired && folders.every((folder) => folder.slug !== slug))

  for (const { change, content } of compileAll(differing, await assessmentsInUse(queries, organizationId))) {
    const { slug, hash } = change.folder
    const { id } = change.known ?? (await insertJobRole(queries, { organizationId, slug }))
    await insertJobRoleVersion(queries, { jobRoleId: id, version: (change.known?.version ?? 0) + 1, content, contentHash: hash })
  }
  for (const { known } of pairs) if (known?.isRetired) await reinstateJobRole(queries, known.id)
  await retireJobRoles(queries, gone.map(({ id }) => id))
  return {
    created: slugsOf(differing.filter(({ known }) => !known)),
    changed: slugsOf([...differing.filter(({ known }) => known), ...back]),
    unchanged: slugsOf(pairs.filter((pair) => !differing.includes(pair) && !back.includes(pair))),
    retired: gone.map(({ slug }) => slug),
  }
}

async function assessmentsInUse(queries: Queries, organizationId: string): Promise<string[]> {
  const assessments = await selectNewestAssessments(queries, organizationId)
  return assessments.filter(({ isRetired }) => !isRetired).map(({ slug }) => slug)
}

function compileAll(changes: Change[], assessments: string[]) {
  const problems: Problem[] = []
  const compiled = changes.flatMap((change) => {
    try {
      return [{ change, content: compileJobRole(change.folder.path, change.folder.files, assessments) }]
    } catch (error) {
      problems.push(...problemsOf(error))
      return []
    }
  })
  if (problems.length > 0) throw new BankError(problems)
  return compiled
}

function slugsOf(changes: Change[]): string[] {
  return changes.map(({ folder }) => folder.slug)
}
