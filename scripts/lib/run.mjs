import { spawn } from 'node:child_process'
import { root, workspaceEnvironment } from './paths.mjs'

/**
 * Runs a program to its end and collects what it writes, both streams in one text.
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(program, args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: workspaceEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32', // npx and the programs of packages are .cmd files there
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
