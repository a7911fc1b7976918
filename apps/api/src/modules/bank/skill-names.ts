import type { Skill } from '@assay/contracts'
import { selectSkills, type Queries } from '@assay/db'

/** Looks skills up by their ids. One that skills.yaml no longer names goes by its id. */
export type SkillLookup = (id: string) => Skill

export async function readSkillNames(queries: Queries, organizationId: string): Promise<SkillLookup> {
  const skills = new Map((await selectSkills(queries, organizationId)).map((skill) => [skill.id, skill]))
  return (id) => skills.get(id) ?? { id, name: id, description: '' }
}
