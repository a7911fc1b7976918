import { basename, dirname } from 'node:path'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Files } from './files.ts'
import { SourceFolder } from './folder.ts'
import { QUESTION_FILE, skillId } from './kinds/common.ts'
import { suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import { object, text } from './yaml/schema.ts'

const skills = z.array(object({ id: skillId, name: text, description: text }))

export type Skill = z.output<typeof skills>[number]

/**
 * Reads skills.yaml: what questions can measure, each `area/skill`.
 * @throws BankError
 */
export async function readSkills(path: string): Promise<Skill[]> {
  const file = basename(path)
  const folder = new SourceFolder(dirname(path), new Map([[file, await readFile(path)]]))
  const found = folder.yaml(file, skills, 'the skills that questions measure') ?? []
  for (const [index, { id }] of found.entries()) {
    if (found.findIndex((skill) => skill.id === id) < index) folder.refuseAt(file, [index, 'id'], `${id} stands here twice; expected each once`)
  }
  folder.throwProblems()
  return found
}

/** Whether a question measures something that skills.yaml does not name. A folder that cannot be read is no matter here. */
export function skillProblems(path: string, files: Files, known: Skill[]): Problem[] {
  const folder = new SourceFolder(path, files)
  if (!files.has(QUESTION_FILE)) return []
  const skill = folder.yaml(QUESTION_FILE, z.looseObject({ skill: z.unknown() }), 'what the question is')?.skill
  const ids = known.map(({ id }) => id)
  if (typeof skill !== 'string' || ids.includes(skill)) return []
  return [folder.problemAt(QUESTION_FILE, ['skill'], `skills.yaml has no skill "${skill}".${suggestion(skill, ids)}`)]
}
