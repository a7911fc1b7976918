import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@assay/local-postgres'
import { createSandbox, type Sandbox } from '@assay/sandbox'
import { readSettings } from './stack/settings.ts'

/** How many answers a command marks at one time. */
export const concurrency = availableParallelism()

export interface OpenSandbox extends AsyncDisposable {
  sandbox: Sandbox
  /** Aborted when the command is asked to end: what comes out of the sandbox from then on means nothing. */
  stopping: AbortSignal
}

/**
 * Opens a sandbox for as long as a command runs. With `sql` it has a database cluster: the one that
 * SANDBOX_DATABASE_URL names, else a temporary one that is gone afterwards.
 */
export async function openSandbox({ sql }: { sql: boolean }): Promise<OpenSandbox> {
  await using cleanup = new AsyncDisposableStack()
  const sqlClusterUrl = sql ? (readSettings().sandboxDatabaseUrl ?? (await startTemporaryCluster(cleanup))) : null
  const sandbox = await createSandbox({ sqlClusterUrl, concurrency, spares: 1 })
  cleanup.defer(() => sandbox.close())
  const kept = cleanup.move()
  let puttingAway: Promise<void> | undefined
  const putAway = () => (puttingAway ??= kept.disposeAsync())
  const stopping = new AbortController()
  const forget = onSignal(() => {
    stopping.abort()
    return putAway()
  })
  return {
    sandbox,
    stopping: stopping.signal,
    async [Symbol.asyncDispose]() {
      forget()
      await putAway()
    },
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ctrl-C ends the command, but not before it has put things away; a second one does not wait. */
function onSignal(putAway: () => Promise<void>): () => void {
  let asked = false
  const stop = () => {
    if (asked) process.exit(130)
    asked = true
    process.exitCode = 130
    void putAway().finally(() => process.exit(130))
  }
  for (const signal of signals) process.on(signal, stop)
  return () => signals.forEach((signal) => process.off(signal, stop))
}

async function startTemporaryCluster(cleanup: AsyncDisposableStack): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'assay-sandbox-'))
  cleanup.defer(() => rm(directory, { recursive: true, force: true }))
  // Postgres runs as another account when we are root; it must get in, and its data folder is its own all the same.
  await chmod(directory, 0o755)
  const cluster = await startCluster({ directory, purpose: 'sandbox' })
  cleanup.defer(() => cluster.stop())
  return cluster.url()
}
