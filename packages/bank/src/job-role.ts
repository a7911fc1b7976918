import { level, type JobRoleContent } from '@assay/contracts'
import { z } from 'zod'
import { readFiles, type Files } from './files.ts'
import { SourceFolder } from './folder.ts'
import { suggestion } from './nearest.ts'
import { object, text } from './yaml/schema.ts'

/** What every job description says, each under a heading of this name. */
export const descriptionParts = ['About us', 'Responsibilities', 'Requirements', 'What we offer', 'How to apply']

const ROLE_FILE = 'role.yaml'
const INTERVIEW_FILE = 'interview.yaml'
const DESCRIPTION_FILE = 'description.md'

const keys = object({ title: text, level, summary: text, assessment: text })
const points = z.array(text).min(1, 'expected at least one point')
const interview = z.array(object({ topic: text, question: text, strong: points, weak: points })).min(1, 'expected at least one question')

/**
 * Reads the folder of a role: role.yaml, description.md and interview.yaml.
 * @throws BankError with everything that is wrong.
 */
export async function readJobRole(path: string, assessments: string[]): Promise<JobRoleContent> {
  return compileJobRole(path, await readFiles(path), assessments)
}

/** Compiles the files of a role's folder. `assessments` are the slugs that there are. @throws BankError */
export function compileJobRole(path: string, files: Files, assessments: string[]): JobRoleContent {
  const folder = new SourceFolder(path, files)
  const role = folder.yaml(ROLE_FILE, keys, 'what the role is')
  const questions = folder.yaml(INTERVIEW_FILE, interview, 'the questions to ask in an interview')
  const description = readDescription(folder)
  if (role && !assessments.includes(role.assessment)) {
    folder.refuseAt(ROLE_FILE, ['assessment'], `there is no assessment "${role.assessment}".${suggestion(role.assessment, assessments)}`)
  }
  folder.throwProblems()
  return role && questions ? { ...role, description, interview: questions } : folder.fail()
}

function readDescription(folder: SourceFolder): string {
  const description = folder.text(DESCRIPTION_FILE, 'the job description')
  const headings = [...description.matchAll(/^#{1,3} (.+)$/gm)].map(([, heading]) => heading?.trim())
  const missing = descriptionParts.filter((part) => !headings.includes(part))
  if (folder.files.has(DESCRIPTION_FILE) && missing.length > 0) {
    folder.refuse(DESCRIPTION_FILE, `lacks ${missing.join(', ')}; expected a heading for each of ${descriptionParts.join(', ')}`)
  }
  return description
}
