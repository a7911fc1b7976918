import { level, type AuthoredAnswer, type Level, type QuestionContent } from '@assay/contracts'
import type { Queries } from './client.ts'

/** A question with its newest version, and the hash of the newest that an import brought (null: none did). */
export interface NewestQuestion {
  id: string
  slug: string
  isRetired: boolean
  versionId: string
  version: number
  origin: string
  importedHash: string | null
  skill: string
  level: Level
  minutes: number
  points: number
}

/** All questions of an organization, retired ones included. */
export async function selectNewestQuestions(queries: Queries, organizationId: string): Promise<NewestQuestion[]> {
  const questions = await queries.question.findMany({
    where: { organizationId },
    orderBy: { slug: 'asc' },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        omit: { content: true },
      },
    },
  })
  return questions.flatMap(({ id, slug, retiredAt, versions }) => {
    const [newest] = versions
    if (!newest) return []
    return [
      {
        id,
        slug,
        isRetired: retiredAt !== null,
        versionId: newest.id,
        version: newest.version,
        origin: newest.origin,
        importedHash: versions.find(({ origin }) => origin === 'import')?.contentHash ?? null,
        skill: newest.skill,
        level: level.parse(newest.level),
        minutes: newest.minutes.toNumber(),
        points: newest.points.toNumber(),
      },
    ]
  })
}

/** The files of a question's newest version, by path. Undefined where the organization has no such question. */
export async function findOptionalQuestionFiles(
  queries: Queries,
  organizationId: string,
  slug: string,
): Promise<Map<string, Uint8Array> | undefined> {
  const newest = await queries.questionVersion.findFirst({
    where: { question: { organizationId, slug } },
    orderBy: { version: 'desc' },
    select: { files: { orderBy: { path: 'asc' } } },
  })
  return newest ? new Map(newest.files.map(({ path, bytes }) => [path, bytes])) : undefined
}

/** Makes a question without a version; one must follow in the same transaction. */
export async function insertQuestion(queries: Queries, input: { organizationId: string; slug: string }): Promise<{ id: string }> {
  return queries.question.create({ data: input, select: { id: true } })
}

export interface NewQuestionVersion {
  questionId: string
  version: number
  content: QuestionContent
  answers: AuthoredAnswer[]
  contentHash: string
  files: Map<string, Uint8Array<ArrayBuffer>>
  /** What its prompt shows. */
  assets: Map<string, Uint8Array<ArrayBuffer>>
}

/** Stores an imported version with the bytes of its files. */
export async function insertImportedVersion(queries: Queries, input: NewQuestionVersion): Promise<{ id: string }> {
  const { content, files, assets, ...rest } = input
  const { kind, title, skill, minutes, points } = content
  const version = await queries.questionVersion.create({
    data: { ...rest, kind, title, skill, level: content.level, minutes, points, content },
    select: { id: true },
  })
  await queries.questionFile.createMany({
    data: [...files].map(([path, bytes]) => ({ questionVersionId: version.id, path, bytes })),
  })
  await queries.questionAsset.createMany({
    data: [...assets].map(([path, bytes]) => ({ questionVersionId: version.id, path, bytes })),
  })
  return version
}

/** What the prompt of a question version shows under a path, null where there is nothing. */
export async function findOptionalAsset(queries: Queries, questionVersionId: string, path: string): Promise<Uint8Array | null> {
  const asset = await queries.questionAsset.findUnique({ where: { questionVersionId_path: { questionVersionId, path } } })
  return asset?.bytes ?? null
}

/** The id of a version of a question that the organization can use, its own before the library's; null where there is none. */
export async function findOptionalVersionId(queries: Queries, organizationId: string, slug: string, version: number): Promise<string | null> {
  const versions = await queries.questionVersion.findMany({
    where: { version, question: { slug, OR: [{ organizationId }, { organization: { kind: 'library' } }] } },
    select: { id: true, question: { select: { organizationId: true } } },
  })
  const own = versions.find(({ question }) => question.organizationId === organizationId)
  return (own ?? versions[0])?.id ?? null
}

/** Takes questions out of use; attempts and assessments that have them keep them. */
export async function retireQuestions(queries: Queries, ids: string[]): Promise<void> {
  await queries.$executeRaw`UPDATE question SET retired_at = assay_now() WHERE id = ANY (${ids}::uuid[]) AND retired_at IS NULL`
}

/** Brings a retired question back. */
export async function reinstateQuestion(queries: Queries, id: string): Promise<void> {
  await queries.question.update({ where: { id }, data: { retiredAt: null } })
}
