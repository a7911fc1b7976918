import { role as roleSchema, type Role } from '@assay/contracts'
import type { Queries } from './client.ts'
import { hashPassword } from './passwords.ts'

export interface Membership {
  id: string
  role: Role
  organization: { id: string; name: string }
  user: { id: string; name: string; email: string }
}

/** A user's membership: the oldest, where there are several. Undefined where there is none. */
export async function findOptionalMembership(queries: Queries, userId: string): Promise<Membership | undefined> {
  const member = await queries.member.findFirst({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    include: { organization: true, user: true },
  })
  if (!member) return undefined
  return {
    id: member.id,
    role: roleSchema.parse(member.role),
    organization: { id: member.organization.id, name: member.organization.name },
    user: { id: member.user.id, name: member.user.name, email: member.user.email },
  }
}

/** Makes an employer. Its slug is unique. */
export async function insertOrganization(queries: Queries, input: { slug: string; name: string }): Promise<{ id: string }> {
  return queries.organization.create({ data: { slug: input.slug, name: input.name }, select: { id: true } })
}

export interface NewMember {
  organizationId: string
  name: string
  email: string
  password: string
  role: Role
}

/** Makes a user who signs in with a password, and a member of the organization. The address must be new. */
export async function insertMember(queries: Queries, input: NewMember): Promise<{ id: string; userId: string }> {
  const password = await hashPassword(input.password)
  const user = await queries.user.create({
    data: { name: input.name, email: input.email.toLowerCase(), emailVerified: true },
    select: { id: true },
  })
  await queries.account.create({
    data: { userId: user.id, accountId: user.id, providerId: 'credential', password },
  })
  const member = await queries.member.create({
    data: { organizationId: input.organizationId, userId: user.id, role: input.role },
    select: { id: true },
  })
  return { id: member.id, userId: user.id }
}
