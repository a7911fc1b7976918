import type { Skill } from '@assay/contracts'
import type { Queries } from './client.ts'
import { PRACTICE_AREA } from './practice.ts'

/** The skills of an organization and of the library that a test can measure, by id. */
export async function selectSkills(queries: Queries, organizationId: string): Promise<Skill[]> {
  const rows = await queries.skill.findMany({
    where: { OR: [{ organizationId }, { organization: { kind: 'library' } }], NOT: { id: { startsWith: `${PRACTICE_AREA}/` } } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, description: true, organizationId: true },
  })
  // An organization's own word for a skill goes before the library's.
  const byId = new Map(rows.toSorted((a, b) => Number(a.organizationId === organizationId) - Number(b.organizationId === organizationId)).map((row) => [row.id, row]))
  return rows.filter((row) => byId.get(row.id) === row).map(({ id, name, description }) => ({ id, name, description }))
}

/** Makes the skills of an organization exactly these. */
export async function replaceSkills(queries: Queries, organizationId: string, skills: Skill[]): Promise<void> {
  await queries.skill.deleteMany({ where: { organizationId } })
  await queries.skill.createMany({ data: skills.map(({ id, name, description }) => ({ organizationId, id, name, description })) })
}
