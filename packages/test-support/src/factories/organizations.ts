import type { Role } from '@assay/contracts'
import { insertMember, insertOrganization, type Queries } from '@assay/db'
import { unique } from './unique.ts'

export interface TestMember {
  id: string
  userId: string
  email: string
  password: string
  role: Role
}

export interface TestOrganization {
  id: string
  name: string
  owner: TestMember
  recruiter: TestMember
  hiringManager: TestMember
}

const password = 'correct horse battery'

/** An employer with one member of each role, who can sign in. */
export async function createOrganization(queries: Queries, { name = 'Example Ltd' } = {}): Promise<TestOrganization> {
  const { id } = await insertOrganization(queries, { slug: unique('employer'), name })
  const member = async (role: Role): Promise<TestMember> => {
    const email = `${unique(role)}@example.test`
    const made = await insertMember(queries, { organizationId: id, name: `The ${role}`, email, password, role })
    return { ...made, email, password, role }
  }
  return { id, name, owner: await member('owner'), recruiter: await member('recruiter'), hiringManager: await member('hiring-manager') }
}

/** The library organization; a database has one. */
export async function createLibrary(queries: Queries): Promise<{ id: string }> {
  return queries.organization.upsert({
    where: { slug: 'library' },
    create: { slug: 'library', name: 'Library', kind: 'library' },
    update: {},
    select: { id: true },
  })
}
