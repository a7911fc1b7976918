import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { keptJson, openDataFolder } from './data-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-data-folder-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the data folder', () => {
  test('is made with the folders above it', async () => {
    await openDataFolder(join(folder, 'a', 'b'))
    expect(await keptJson(join(folder, 'a', 'b'), 'kept.json', () => 7)).toBe(7)
    expect(await keptJson(join(folder, 'a', 'b'), 'kept.json', () => 8)).toBe(7)
  })

  test('below a file, or where nothing can be made, is refused with what to do', async () => {
    await writeFile(join(folder, 'file'), '')
    for (const place of [join(folder, 'file', 'data'), '/dev/null/data', '/proc/assay-data']) {
      await expect(openDataFolder(place)).rejects.toThrow(`${place} cannot be written, and Assay keeps its data there.`)
    }
  })
})
