import { lockLibrary, replaceSkills, type Database } from '@assay/db'
import type { BankDirectories } from '../directories.ts'
import { importAssessments } from './assessments.ts'
import { importJobRoles } from './job-roles.ts'
import { importQuestions } from './questions.ts'
import type { ImportResult, ImportTools } from './result.ts'
import { readSources } from './sources.ts'

/** Longest that an import may take; it describes every new dataset while it holds its transaction. */
const IMPORT_TIMEOUT_MS = 10 * 60_000
/** An import waits for another one that is under way. */
const WAIT_MS = 60_000

/**
 * Brings folders into the library: new and changed ones as new immutable versions, removed ones retired. All of it or
 * nothing. When nothing changed, no folder is compiled and no dataset described.
 *
 * @throws BankError with every problem of every changed folder.
 */
export async function importBank(
  db: Database,
  directories: BankDirectories,
  tools: ImportTools,
): Promise<ImportResult> {
  const sources = await readSources(directories)
  return db.prisma.$transaction(
    async (queries) => {
      const library = await lockLibrary(queries)
      await replaceSkills(queries, library.id, sources.skills)
      const questions = await importQuestions(queries, library.id, sources, tools)
      const assessments = await importAssessments(queries, library.id, sources.assessments)
      const roles = await importJobRoles(queries, library.id, sources.roles)
      const all = [questions, assessments, roles]
      return {
        created: all.flatMap(({ created }) => created),
        changed: all.flatMap(({ changed }) => changed),
        unchanged: all.flatMap(({ unchanged }) => unchanged),
        retired: all.flatMap(({ retired }) => retired),
      }
    },
    { timeout: IMPORT_TIMEOUT_MS, maxWait: WAIT_MS },
  )
}
