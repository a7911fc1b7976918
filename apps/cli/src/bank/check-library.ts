import { basename } from 'node:path'
import { bankDirectories, findAssessments, findRoleFolders, problemsOf, readAssessment, readJobRole, type BankQuestion } from '@assay/bank'
import { asError, check, type CheckTools, type Finding } from './check.ts'

/** Checks the whole bank of this repository: its questions, its assessments against them, its roles against those. */
export async function* checkLibrary(tools: CheckTools): AsyncGenerator<Finding> {
  const { questionsDirectory, assessmentsDirectory, rolesDirectory } = bankDirectories()
  const bank = new Map<string, BankQuestion>()
  for await (const finding of check([questionsDirectory], tools)) {
    if (finding.type === 'answer') {
      const { slug, skill, level, minutes, points } = finding.checked.folder.source.content
      bank.set(slug, { slug, skill, level, minutes, points })
    }
    yield finding
  }
  if (tools.sandboxes.stopping.aborted) return
  const assessments = await findAssessments(assessmentsDirectory)
  for (const path of assessments) yield* await wrong(path, 'assessment', readAssessment(path, [...bank.values()]))
  const slugs = assessments.map((path) => basename(path, '.yaml'))
  for (const path of await findRoleFolders(rolesDirectory)) yield* await wrong(path, 'role', readJobRole(path, slugs))
}

async function wrong(path: string, kind: string, reading: Promise<unknown>): Promise<Finding[]> {
  const problems = await reading.then(() => [], problemsOf)
  return problems.length === 0 ? [] : [{ type: 'subject', path, kind }, ...problems.map(asError)]
}
