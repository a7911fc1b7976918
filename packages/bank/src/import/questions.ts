import { join } from 'node:path'
import type { AuthoredAnswer, QuestionContent } from '@assay/contracts'
import {
  findOptionalQuestionFiles,
  insertImportedVersion,
  insertQuestion,
  reinstateQuestion,
  retireQuestions,
  selectNewestQuestions,
  type NewestQuestion,
  type Queries,
} from '@assay/db'
import type { Answers } from '../answers.ts'
import type { Files } from '../files.ts'
import { BankError, problemsOf, type Problem } from '../problem.ts'
import { compileQuestion } from '../question.ts'
import { skillProblems } from '../skills.ts'
import type { DescribeDataset, ImportResult, ImportTools } from './result.ts'
import type { BankSources, FolderSource } from './sources.ts'

/** A folder beside what the library holds of it. */
interface Change {
  folder: FolderSource
  known: NewestQuestion | undefined
}

/** Stores new and changed questions and retires those whose folder is gone. @throws BankError before anything is stored. */
export async function importQuestions(
  queries: Queries,
  organizationId: string,
  { folders, skills }: BankSources,
  tools: ImportTools,
): Promise<ImportResult> {
  const stored = await selectNewestQuestions(queries, organizationId)
  const pairs: Change[] = folders.map((folder) => ({ folder, known: stored.find(({ slug }) => slug === folder.slug) }))
  const differing = pairs.filter(({ folder, known }) => known?.importedHash !== folder.hash)
  const back = pairs.filter(({ folder, known }) => known?.isRetired && known.importedHash === folder.hash)
  const gone = stored.filter(
    ({ slug, isRetired, importedHash }) => importedHash !== null && !isRetired && folders.every((folder) => folder.slug !== slug),
  )

  const problems = [...repeatedSlugs(folders), ...folders.flatMap(({ path, files }) => skillProblems(path, files, skills))]
  for (const change of differing) problems.push(...(await editedOnBothSides(queries, organizationId, change)))
  const compiled = await compileAll(differing, tools, problems)
  if (problems.length === 0 && tools.prove) problems.push(...(await tools.prove(differing.map(({ folder }) => folder.path))))
  if (problems.length > 0) throw new BankError(problems)

  for (const each of compiled) await store(queries, organizationId, each)
  for (const { known } of back) if (known) await reinstateQuestion(queries, known.id)
  await retireQuestions(queries, gone.map(({ id }) => id))
  return {
    created: slugsOf(differing.filter(({ known }) => !known)),
    changed: slugsOf([...differing.filter(({ known }) => known), ...back]),
    unchanged: slugsOf(pairs.filter((pair) => !differing.includes(pair) && !back.includes(pair))),
    retired: gone.map(({ slug }) => slug),
  }
}

function slugsOf(changes: Change[]): string[] {
  return changes.map(({ folder }) => folder.slug)
}

function repeatedSlugs(folders: FolderSource[]): Problem[] {
  return folders.flatMap(({ slug, path }, index) => {
    const first = folders.findIndex((folder) => folder.slug === slug)
    return first < index ? [{ file: path, line: 1, message: `a folder named ${slug} is also at ${folders[first]?.path}` }] : []
  })
}

/** A question that was edited in the console since its last import keeps that edit while its folder stands still. */
async function editedOnBothSides(queries: Queries, organizationId: string, { folder, known }: Change): Promise<Problem[]> {
  if (known?.origin !== 'console') return []
  const edited = await findOptionalQuestionFiles(queries, organizationId, folder.slug)
  const paths = new Set([...(edited?.keys() ?? []), ...folder.files.keys()])
  const differing = [...paths].filter((path) => !sameBytes(edited?.get(path), folder.files.get(path)))
  const message = `was edited in the console and here; export it and merge what differs: ${differing.join(', ')}`
  return differing.length > 0 ? [{ file: folder.path, line: 1, message }] : []
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0
}

interface Compiled {
  change: Change
  content: QuestionContent
  answers: AuthoredAnswer[]
  assets: Files
}

async function compileAll(changes: Change[], { describeDataset, generate }: ImportTools, problems: Problem[]) {
  const compiled: Compiled[] = []
  for (const change of changes) {
    try {
      const { content, answers, assets } = await compileQuestion(change.folder.path, change.folder.files, generate)
      compiled.push({ change, content: await withTables(change.folder, content, describeDataset), answers: authored(answers), assets })
    } catch (error) {
      problems.push(...problemsOf(error))
    }
  }
  return compiled
}

function authored({ accepted, rejected }: Answers): AuthoredAnswer[] {
  return [
    ...accepted.map((answer) => ({ ...answer, expected: 'accepted' as const })),
    ...rejected.map((answer) => ({ ...answer, expected: 'rejected' as const })),
  ]
}

async function withTables({ path }: FolderSource, content: QuestionContent, describeDataset: DescribeDataset): Promise<QuestionContent> {
  const visible = content.kind === 'sql' ? content.datasets.find((dataset) => dataset.visible) : undefined
  if (content.kind !== 'sql' || !visible) return content
  try {
    return { ...content, tables: await describeDataset(content.schema, visible.sql) }
  } catch (error) {
    const message = `schema.sql and data/visible.sql do not run: ${error instanceof Error ? error.message : String(error)}`
    throw new BankError([{ file: join(path, 'schema.sql'), line: 1, message }])
  }
}

async function store(queries: Queries, organizationId: string, { change, content, answers, assets }: Compiled): Promise<void> {
  const { folder, known } = change
  const { slug, files, hash } = folder
  const { id } = known ?? (await insertQuestion(queries, { organizationId, slug }))
  await insertImportedVersion(queries, { questionId: id, version: (known?.version ?? 0) + 1, content, answers, contentHash: hash, files, assets })
  if (known?.isRetired) await reinstateQuestion(queries, id)
}
