import { randomBytes } from 'node:crypto'
import type { Role } from '@assay/contracts'
import { insertMember, insertOrganization, openDatabase } from '@assay/db'

export interface DemoPerson {
  role: Role
  name: string
  email: string
  password: string
}

const slug = 'demo'
const cast: Omit<DemoPerson, 'password'>[] = [
  { role: 'owner', name: 'Olivia Owner', email: 'owner@demo.example' },
  { role: 'recruiter', name: 'Rita Recruiter', email: 'recruiter@demo.example' },
  { role: 'hiring-manager', name: 'Hari Manager', email: 'manager@demo.example' },
]

/**
 * Makes the demo organization and one person for each role, with passwords that are known only here. Undefined when
 * the database has that organization already.
 */
export async function createDemoPeople(databaseUrl: string): Promise<DemoPerson[] | undefined> {
  const database = openDatabase(databaseUrl, { connections: 1 })
  try {
    return await database.prisma.$transaction(async (queries) => {
      if (await queries.organization.findUnique({ where: { slug } })) return undefined
      const { id } = await insertOrganization(queries, { slug, name: 'Demo Company' })
      const people = cast.map((person) => ({ ...person, password: randomBytes(9).toString('base64url') }))
      for (const person of people) await insertMember(queries, { ...person, organizationId: id })
      return people
    })
  } finally {
    await database.close()
  }
}
