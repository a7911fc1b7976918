import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const programs = join(root, 'node_modules', '.bin')

/**
 * The environment in which the workspace's own programs come first, the pinned Node among them. Compiled modules are
 * kept, which halves the time that API and command line take to load.
 */
export function workspaceEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled'),
    ...extra,
  }
}
