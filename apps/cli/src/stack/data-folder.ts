import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Advice } from '../terminal/say-why.ts'

/** Makes sure that an installation's folder is there and can be written. */
export async function openDataFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
    await access(path, constants.W_OK)
  } catch (cause) {
    throw new Advice(`${path} cannot be written, and Assay keeps its data there. Mend that, or set ASSAY_DATA_DIR to another folder.`, { cause })
  }
}

/** A small file of an installation that is made once and kept: only its owner can read it. */
export async function keptJson<T>(folder: string, name: string, make: () => T | Promise<T>): Promise<T> {
  const kept = await readKeptJson<T>(folder, name)
  if (kept) return kept
  const made = await make()
  await writeKeptJson(folder, name, made)
  return made
}

export async function readKeptJson<T>(folder: string, name: string): Promise<T | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}

export async function writeKeptJson(folder: string, name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
}
