import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** A file that says from which inputs something was made, so that it is not made again for nothing. */
export async function marker(path, inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(await readFile(join(root, input)).catch(() => 'absent'))
  const wanted = hash.digest('hex')
  const file = join(root, path)
  return {
    isCurrent: (await readFile(file, 'utf8').catch(() => '')) === wanted,
    set: () => writeFile(file, wanted),
  }
}
