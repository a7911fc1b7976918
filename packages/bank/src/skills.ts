import { basename, dirname } from 'node:path'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { SourceFolder } from './folder.ts'
import { skillId } from './kinds/common.ts'
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
