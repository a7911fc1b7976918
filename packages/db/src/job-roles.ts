import { jobRoleContent, type JobRoleContent } from '@assay/contracts'
import type { Prisma, Queries } from './client.ts'

/** A role in its newest version. */
export interface StoredJobRole {
  id: string
  slug: string
  isRetired: boolean
  version: number
  contentHash: string
  content: JobRoleContent
}

/** All roles of an organization, retired ones included, by slug. */
export async function selectNewestJobRoles(queries: Queries, organizationId: string): Promise<StoredJobRole[]> {
  return newest(queries, { organizationId })
}

/** The roles that an organization can hire for: its own and the library's, by slug. */
export async function selectUsableJobRoles(queries: Queries, organizationId: string): Promise<StoredJobRole[]> {
  return newest(queries, { retiredAt: null, OR: [{ organizationId }, { organization: { kind: 'library' } }] })
}

async function newest(queries: Queries, where: Prisma.JobRoleWhereInput): Promise<StoredJobRole[]> {
  const roles = await queries.jobRole.findMany({
    where,
    orderBy: { slug: 'asc' },
    include: { versions: { take: 1, orderBy: { version: 'desc' } } },
  })
  return roles.flatMap(({ id, slug, retiredAt, versions }) =>
    versions.map(({ version, contentHash, content }) => ({
      id,
      slug,
      isRetired: retiredAt !== null,
      version,
      contentHash,
      content: jobRoleContent.parse(content),
    })),
  )
}

/** Makes a role without a version; one must follow in the same transaction. */
export async function insertJobRole(queries: Queries, input: { organizationId: string; slug: string }): Promise<{ id: string }> {
  return queries.jobRole.create({ data: input, select: { id: true } })
}

export async function insertJobRoleVersion(
  queries: Queries,
  input: { jobRoleId: string; version: number; content: JobRoleContent; contentHash: string },
): Promise<void> {
  const { title, level } = input.content
  await queries.jobRoleVersion.create({ data: { ...input, title, level } })
}

/** Takes roles out of use. */
export async function retireJobRoles(queries: Queries, ids: string[]): Promise<void> {
  await queries.$executeRaw`UPDATE job_role SET retired_at = assay_now() WHERE id = ANY (${ids}::uuid[]) AND retired_at IS NULL`
}

/** Brings a retired role back. */
export async function reinstateJobRole(queries: Queries, id: string): Promise<void> {
  await queries.jobRole.update({ where: { id }, data: { retiredAt: null } })
}
