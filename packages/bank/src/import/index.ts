import { lockLibrary, type Database } from '@assay/db'
import type { BankDirectories } from '../directories.ts'
import { importAssessments } from './assessments.ts'
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
      const questions = await importQuestions(queries, library.id, sources, tools)
      const assessments = await importAssessments(queries, library.id, sources.assessments)
      return {
        created: [...questions.created, ...assessments.created],
        changed: [...questions.changed, ...assessments.changed],
        unchanged: [...questions.unchanged, ...assessments.unchanged],
        retired: [...questions.retired, ...assessments.retired],
      }
    },
    { timeout: IMPORT_TIMEOUT_MS, maxWait: WAIT_MS },
  )
}
