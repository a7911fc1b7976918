import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { z } from 'zod'
import type { BootFile } from '../../protocol.ts'
import { Child } from '../child.ts'
import { readDone } from '../children.ts'
import { findFile, keepFile } from './cache.ts'
import { snapshotProgram } from './recipe.ts'

/**
 * The memory of an interpreter that has imported the harness. Made by a child that never sees an answer, once for each
 * version of Pyodide and of the harness, and kept in a file that children can only read; where none can be kept, in
 * memory, from where it takes longer to wake.
 */
export function openSnapshot(script: string): Promise<BootFile> {
  return (opened ??= findOrMake(script).catch((error: unknown) => {
    // Whoever comes next tries again.
    opened = null
    throw error
  }))
}

/** All programs wake from the same. */
let opened: Promise<BootFile> | null = null

async function findOrMake(script: string): Promise<BootFile> {
  const sources = await readSources()
  const name = `python-${createHash('sha256').update(script).update(JSON.stringify(sources)).digest('hex').slice(0, 16)}.snapshot`
  const found = await findFile(name)
  if (found !== null) return { path: found }
  const deflated = await makeSnapshot(script, sources)
  const kept = await keepFile(name, await promisify(inflate)(Buffer.from(deflated, 'base64')))
  return kept === null ? { deflated } : { path: kept }
}

/** Deflated, in base64. */
async function makeSnapshot(script: string, sources: Record<string, string>): Promise<string> {
  const child = new Child(await snapshotProgram(script, sources)())
  const ending = await child.run({}, { wallMs: 60_000, residentMb: 1000 })
  child.kill()
  const read = readDone(ending, z.object({ deflated: z.string() }))
  if ('failure' in read) throw new Error(`Python cannot be started: ${read.failure.message}`)
  return read.value.deflated
}

/** The harness’s sources: name of the file → text. */
async function readSources(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.py')).map((entry) => join(entry.parentPath, entry.name))
  const read = files.toSorted().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')])
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>
}

const folder = join(import.meta.dirname, '../../python/_assay')
