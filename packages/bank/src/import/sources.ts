import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { BankDirectories } from '../directories.ts'
import { findAssessments, findRoleFolders, hashFiles, readFiles, type Files } from '../files.ts'
import { findQuestionFolders } from '../find-folders.ts'
import { BankError } from '../problem.ts'
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
  roles: FolderSource[]
  skills: Skill[]
}

/** Reads all bytes of a bank, compiling nothing yet. */
export async function readSources(directories: BankDirectories): Promise<BankSources> {
  const questions = await findQuestionFolders(directories.questionsDirectory)
  if (questions.problems.length > 0) throw new BankError(questions.problems)
  return {
    folders: await readFolders(questions.folders),
    roles: await readFolders(await findRoleFolders(directories.rolesDirectory)),
    assessments: await readAssessmentFiles(directories.assessmentsDirectory),
    skills: await readSkills(directories.skillsFile),
  }
}

async function readFolders(paths: string[]): Promise<FolderSource[]> {
  const folders: FolderSource[] = []
  // One folder after the other: all at once would open more files than a process may.
  for (const path of paths) {
    const files = await readFiles(path)
    folders.push({ path, slug: basename(path), files, hash: hashFiles(files) })
  }
  return folders
}

async function readAssessmentFiles(directory: string): Promise<AssessmentSource[]> {
  const paths = await findAssessments(directory)
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })))
}
