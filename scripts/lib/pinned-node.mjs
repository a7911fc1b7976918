import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root, workspaceEnvironment } from './paths.mjs'

/** The Node that package.json pins; it runs TypeScript as it is. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Goes on as the pinned Node, in the same terminal. Signals are its business: it hears those of the terminal itself,
 * others are passed on, and the channel between the two tells it when this process was killed.
 * @returns {Promise<number>} its exit code
 */
export function handOver(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, args, { cwd: root, env: workspaceEnvironment(), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    process.on('SIGINT', () => {})
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
