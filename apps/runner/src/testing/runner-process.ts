import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sandboxClusterUrl } from '@assay/test-support'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** A real runner process, as an operator starts it. */
export interface RunnerProcess {
  /** As which it locks jobs. */
  workerId: string
  /** Sends a signal and waits for the end; the exit code, or null when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

/** Starts a runner and waits for its ready line. Rejects with what it said when it ends before. */
export async function startRunner(databaseUrl: string, { concurrency = 1 } = {}): Promise<RunnerProcess> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATABASE_URL: databaseUrl, SANDBOX_DATABASE_URL: sandboxClusterUrl(), CONCURRENCY: String(concurrency), SANDBOX_SPARES: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const workerId = await Promise.race([readyLine(child), exited.then((code) => Promise.reject(new Error(`the runner ended with ${code}`)))])
  return {
    workerId,
    end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

async function readyLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the output of the runner is piped')
  for await (const line of createInterface({ input: stdout })) {
    const entry = JSON.parse(line) as { ready?: boolean; worker?: string; msg?: string }
    if (entry.ready && entry.worker) {
      stdout.resume()
      return entry.worker
    }
  }
  throw new Error('the runner never got ready')
}
