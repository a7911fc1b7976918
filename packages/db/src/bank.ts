import { authoredAnswer, level, questionContent, questionKind, type AuthoredAnswer, type BankQuery, type BankQuestion, type QuestionContent } from '@assay/contracts'
import { Prisma, type Queries } from './client.ts'
import { isNoPractice } from './practice.ts'

/** A question of the bank as its list shows it, but for its skill's name. */
export type BankRow = Omit<BankQuestion, 'skill'> & { skill: string }

/** As Postgres hands it out. */
interface StoredRow {
  slug: string
  version: number
  title: string
  kind: string
  skill: string
  level: string
  minutes: Prisma.Decimal
  points: Prisma.Decimal
  library: boolean
}

/** A page of the questions that an organization can use, and how many match on all pages. */
export async function selectBankPage(queries: Queries, organizationId: string, query: BankQuery): Promise<{ rows: BankRow[]; total: number }> {
  const matching = Prisma.sql`FROM (${newestOf(organizationId)}) AS newest WHERE ${matches(query)}`
  const rows = await queries.$queryRaw<StoredRow[]>`
    SELECT slug, version, title, kind, skill, level, minutes, points, library ${matching}
    ORDER BY ${orders[query.sort]}, slug LIMIT ${query.limit} OFFSET ${query.offset}`
  const [count] = await queries.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matching}`
  return { rows: rows.map(toRow), total: count?.total ?? 0 }
}

export interface BankQuestionInFull extends BankRow {
  versionId: string
  content: QuestionContent
  answers: AuthoredAnswer[]
}

/** The newest version of a question that the organization can use. */
export async function findOptionalBankQuestion(queries: Queries, organizationId: string, slug: string): Promise<BankQuestionInFull | undefined> {
  const [found] = await queries.$queryRaw<StoredInFull[]>`
    SELECT id AS "versionId", slug, version, title, kind, skill, level, minutes, points, library, content, answers
    FROM (${newestOf(organizationId)}) AS newest WHERE slug = ${slug}`
  if (!found) return undefined
  const { versionId, content, answers } = found
  return { ...toRow(found), versionId, content: questionContent.parse(content), answers: authoredAnswer.array().parse(answers) }
}

interface StoredInFull extends StoredRow {
  versionId: string
  content: unknown
  answers: unknown
}

function toRow({ slug, version, title, kind, skill, level: stored, minutes, points, library }: StoredRow): BankRow {
  return {
    slug,
    version,
    title,
    kind: questionKind.parse(kind),
    skill,
    level: level.parse(stored),
    minutes: minutes.toNumber(),
    points: points.toNumber(),
    library,
  }
}

/** Newest versions of what is in use and not for practice: the library's, and the organization's own, which go before those of the same slug. */
function newestOf(organizationId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (question.slug) version.*, question.slug, organization.kind = 'library' AS library, skill.name AS skill_name
    FROM question
    JOIN organization ON organization.id = question.organization_id
    JOIN question_version AS version ON version.question_id = question.id
    LEFT JOIN skill ON skill.organization_id = question.organization_id AND skill.id = version.skill
    WHERE question.retired_at IS NULL AND ${isNoPractice} AND (organization.id = ${organizationId}::uuid OR organization.kind = 'library')
    ORDER BY question.slug, library, version.version DESC`
}

const orders = {
  title: Prisma.sql`lower(title)`,
  skill: Prisma.sql`skill, lower(title)`,
  level: Prisma.sql`array_position(ARRAY['entry', 'mid', 'senior'], level), skill`,
  minutes: Prisma.sql`minutes, skill`,
} satisfies Record<BankQuery['sort'], Prisma.Sql>

function matches({ search = '', area, skill, level: wanted, kind, minMinutes, maxMinutes }: BankQuery): Prisma.Sql {
  const words = search.split(/\s+/).filter((word) => word !== '')
  const conditions = [
    Prisma.sql`true`,
    ...words.map((word) => Prisma.sql`concat_ws(' ', title, slug, skill, skill_name, content ->> 'prompt') ILIKE ${`%${literally(word)}%`}`),
    ...(area === undefined ? [] : [Prisma.sql`split_part(skill, '/', 1) = ${area}`]),
    ...(skill === undefined ? [] : [Prisma.sql`skill = ${skill}`]),
    ...(wanted === undefined ? [] : [Prisma.sql`level = ${wanted}`]),
    ...(kind === undefined ? [] : [Prisma.sql`kind = ${kind}`]),
    ...(minMinutes === undefined ? [] : [Prisma.sql`minutes >= ${minMinutes}`]),
    ...(maxMinutes === undefined ? [] : [Prisma.sql`minutes <= ${maxMinutes}`]),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** For LIKE, in which % and _ stand for other characters. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, (character) => `\\${character}`)
}

/** Assessments whose newest version may ask this question version, by title. */
export async function selectAssessmentsAsking(queries: Queries, organizationId: string, versionId: string): Promise<{ slug: string; title: string }[]> {
  return queries.$queryRaw<{ slug: string; title: string }[]>`
    SELECT newest.slug, newest.title FROM (
      SELECT DISTINCT ON (assessment.id) assessment.slug, version.id, version.title
      FROM assessment
      JOIN organization ON organization.id = assessment.organization_id
      JOIN assessment_version AS version ON version.assessment_id = assessment.id
      WHERE assessment.retired_at IS NULL AND (organization.id = ${organizationId}::uuid OR organization.kind = 'library')
      ORDER BY assessment.id, version.version DESC
    ) AS newest
    WHERE EXISTS (
      SELECT FROM assessment_section AS section
      JOIN assessment_slot AS slot ON slot.section_id = section.id
      JOIN assessment_slot_question AS choice ON choice.slot_id = slot.id
      WHERE section.version_id = newest.id AND choice.question_version_id = ${versionId}::uuid
    )
    ORDER BY newest.title`
}
