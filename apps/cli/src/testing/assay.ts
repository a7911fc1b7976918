import { execFile } from 'node:child_process'
import { join } from 'node:path'

export const main = join(import.meta.dirname, '../main.ts')

/** How a command ended: its exit code, what it wrote, and all of that together. */
export interface Outcome {
  code: number
  stdout: string
  stderr: string
  said: string
}

/** Runs the command as typed. */
export function assay(args: string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { env: { ...process.env, ...env } }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr, said: stdout + stderr })
    })
  })
}
