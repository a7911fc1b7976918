import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BankDirectories } from '../directories.ts'
import { findQuestionFolders, hashFiles, readFiles, type Files } from '../files.ts'
import { readSkills, type Skill } from '../skills.ts'

export interface FolderSource {
  path: string
  slug: string
  files: Files
  hash: string
}

export interface AssessmentSource {
  path: string
  bytes: Buffer<ArrayBuffer>
}

export interface BankSources {
  folders: FolderSource[]
  assessments: AssessmentSource[]
  skills: Skill[]
}

/** Reads all bytes of a bank, compiling nothing yet. */
export async function readSources(directories: BankDirectories): Promise<BankSources> {
  const folders: FolderSource[] = []
  // One folder after the other: all at once would open more files than a process may.
  for (const path of await findQuestionFolders(directories.questionsDirectory)) {
    const files = await readFiles(path)
    folders.push({ path, slug: basename(path), files, hash: hashFiles(files) })
  }
  return {
    folders,
    assessments: await readAssessmentFiles(directories.assessmentsDirectory),
    skills: await readSkills(directories.skillsFile),
  }
}

async function readAssessmentFiles(directory: string): Promise<AssessmentSource[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.yaml') && !name.startsWith('.')).toSorted()
  return Promise.all(names.map(async (name) => ({ path: join(directory, name), bytes: await readFile(join(directory, name)) })))
}
