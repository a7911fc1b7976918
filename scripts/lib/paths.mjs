import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const programs = join(root, 'node_modules', '.bin')

/** The environment in which the workspace's own programs come first, the pinned Node among them. */
export function workspaceEnvironment(extra = {}) {
  return { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`, ...extra }
}
