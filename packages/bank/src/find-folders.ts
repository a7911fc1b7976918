import { readdir, realpath, stat } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { whyUnreadable } from './files.ts'
import type { Problem } from './problem.ts'

export interface FoundFolders {
  /** Sorted; each path begins with the directory that was searched. */
  folders: string[]
  /** Directories that could not be searched. */
  problems: Problem[]
}

/**
 * Folders of questions at or below a directory. One that has a prompt but lacks its question.yaml counts. Links to
 * directories are followed, but none is searched twice.
 */
export async function findQuestionFolders(directory: string): Promise<FoundFolders> {
  const found: FoundFolders = { folders: [], problems: [] }
  await search(directory, found, new Set())
  found.folders.sort()
  return found
}

async function search(directory: string, found: FoundFolders, searched: Set<string>): Promise<void> {
  try {
    const real = await realpath(directory)
    if (searched.has(real)) return
    searched.add(real)
    const entries = await readdir(directory, { withFileTypes: true })
    if (entries.some(({ name }) => name === 'question.yaml' || name === 'prompt.md')) found.folders.push(directory)
    else for (const name of await directoriesAmong(directory, entries)) await search(join(directory, name), found, searched)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    found.problems.push({ file: directory, line: 1, message: whyUnreadable(error, 'folder') })
  }
}

/** Names of directories that may hold questions, in sorted order. */
async function directoriesAmong(parent: string, entries: Dirent[]): Promise<string[]> {
  const candidates = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
  const names: string[] = []
  for (const entry of candidates) {
    const isDirectory = entry.isSymbolicLink() ? await leadsToDirectory(join(parent, entry.name)) : entry.isDirectory()
    if (isDirectory) names.push(entry.name)
  }
  return names.toSorted()
}

function leadsToDirectory(link: string): Promise<boolean> {
  return stat(link).then((stats) => stats.isDirectory(), () => false)
}
