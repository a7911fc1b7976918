import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.ts'

/** A running Assay, as `assay demo --json` announces it. */
export interface RunningStack {
  /** Without a slash at the end. */
  url: string
  consoleUrl: string
  people: { role: 'owner' | 'recruiter' | 'hiring-manager'; name: string; email: string; password: string }[]
  /** A link that nobody has opened yet. */
  invitation: { id: string; link: string }
}

const variable = 'ASSAY_TEST_STACK'

/** The stack that the browser tests' global setup started. */
export function runningStack(): RunningStack {
  const announced = process.env[variable]
  if (!announced) throw new Error(`${variable} is not set: run this test through playwright, whose global setup starts the stack.`)
  return JSON.parse(announced) as RunningStack
}

/**
 * Starts everything that `npm start` starts, by the same command, on a temporary data folder and free ports, and tells
 * test processes, which inherit the environment, about it. Returns what stops it again.
 */
export async function startTestStack(): Promise<() => Promise<void>> {
  const folder = await makeTemporaryFolder()
  const cli = join(import.meta.dirname, '../../../apps/cli/src/main.ts')
  const stack = spawn(process.execPath, [cli, 'demo', '--json', '--port', '0'], {
    env: { ...process.env, ASSAY_DATA_DIR: folder, DATABASE_URL: '', SANDBOX_DATABASE_URL: '', PUBLIC_URL: '', HOST: '' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  }) as ChildProcessByStdio<null, Readable, null>
  const ended = once(stack, 'exit')
  const announced = once(createInterface({ input: stack.stdout }), 'line')
  const [line] = await Promise.race([announced, ended.then(([code]) => Promise.reject(new Error(`assay demo ended with code ${code}`)))])
  process.env[variable] = String(line)
  return async () => {
    stack.kill('SIGTERM')
    await ended
    await removeTemporaryFolder(folder)
  }
}
