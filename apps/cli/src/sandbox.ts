import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QuestionKind } from '@assay/contracts'
import { startCluster } from '@assay/local-postgres'
import { createSandbox, giveUpRings, type Sandbox } from '@assay/sandbox'
import { readSettings } from './stack/settings.ts'
import { Advice } from './terminal/say-why.ts'
import { onStopRequest } from './terminal/stop-requested.ts'

/** The sandboxes of one command: opened when they are first asked for, gone when the command ends or is asked to end. */
export interface Sandboxes extends AsyncDisposable {
  /** What marks answers to questions of a kind; for SQL that is one with a database cluster. */
  for(kind: QuestionKind): Promise<Sandbox>
  /** Aborted when the command is asked to end: what comes out of a sandbox from then on means nothing. */
  stopping: AbortSignal
}

interface Opened {
  sandbox: Sandbox
  putAway: () => Promise<void>
}

/** Lets `jobs` processes of a sandbox run at one time; `allowWeak` is the operator's word unless a command knows better. */
export function openSandboxes(jobs: number, { allowWeak }: { allowWeak: boolean } = readSettings()): Sandboxes {
  const stopping = new AbortController()
  let withoutSql: Promise<Opened> | undefined
  let withSql: Promise<Opened> | undefined
  let puttingAway: Promise<void> | undefined

  const putAway = async () => {
    for (const opening of [withoutSql, withSql]) await opening?.then((opened) => opened.putAway(), () => {})
  }
  const forget = onStopRequest((exitCode) => {
    process.exitCode = exitCode
    stopping.abort()
    void (puttingAway ??= putAway()).finally(() => process.exit(exitCode))
  })
  return {
    stopping: stopping.signal,
    async for(kind) {
      // Whoever asks now waits for the end of the process.
      if (stopping.signal.aborted) return new Promise(() => {})
      const { sandbox } = kind === 'sql' ? await (withSql ??= open(jobs, true, allowWeak)) : await (withoutSql ??= open(jobs, false, allowWeak))
      return sandbox
    },
    async [Symbol.asyncDispose]() {
      await (puttingAway ??= putAway())
      forget()
    },
  }
}

async function open(jobs: number, needsCluster: boolean, allowWeak: boolean): Promise<Opened> {
  await using cleanup = new AsyncDisposableStack()
  const sqlClusterUrl = needsCluster ? (readSettings().sandboxDatabaseUrl ?? (await startTemporaryCluster(cleanup))) : null
  giveUpRings()
  const sandbox = await createSandbox({ sqlClusterUrl, concurrency: jobs, spares: 1, allowWeak })
  cleanup.defer(() => sandbox.close())
  const kept = cleanup.move()
  return { sandbox, putAway: () => kept.disposeAsync() }
}

/** A cluster of this command's own, so that two at the same time do not meet. */
async function startTemporaryCluster(cleanup: AsyncDisposableStack): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'assay-sandbox-')).catch((cause: Error) => {
    throw new Advice(`SQL needs a temporary folder, and none can be made: ${cause.message}. Name a place with TMPDIR, or a cluster with SANDBOX_DATABASE_URL.`, { cause })
  })
  cleanup.defer(() => rm(directory, { recursive: true, force: true }))
  // Postgres runs as another account when we are root; it must get in, and its data folder is its own all the same.
  await chmod(directory, 0o755)
  const cluster = await startCluster({ directory, purpose: 'sandbox' })
  cleanup.defer(() => cluster.stop())
  return cluster.url()
}
