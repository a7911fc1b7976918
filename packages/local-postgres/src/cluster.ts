import { operatingAccount } from './account.ts'
import { findPrograms } from './programs.ts'
import { openHome, type Home } from './home.ts'
import { launch } from './launch.ts'
import { occupy } from './occupancy.ts'
import { runningPostmaster, stopPostmaster, untilGone, untilReady } from './postmaster.ts'
import { ClusterError } from './problems.ts'
import type { Purpose } from './settings.ts'
import type { Watchdog } from './watchdog.ts'

export interface ClusterOptions {
  /** Where the data lives. Created, with a random password, on the first start. */
  directory: string
  /** `application` keeps its data through power cuts; `sandbox` holds candidates' databases and is walled in instead. */
  purpose: Purpose
  /** Insisted on when given. Otherwise a free port is chosen, and kept for the next start while it stays free. */
  port?: number
  /** False trades safety against power cuts for speed. Default: true for `application`, false for `sandbox`. */
  durable?: boolean
  /** Where root keeps what the user that Postgres runs as cannot reach elsewhere. Default: /var/lib/assay. */
  sharedFolder?: string
}

export interface Cluster {
  port: number
  /** Address of one of its databases, with the superuser's name and password. */
  url: (database?: string) => string
  /** Leaves the cluster; the last process to leave stops it. Calling it twice is harmless. */
  stop: () => Promise<void>
  /** Settles only when the cluster goes away before `stop` was called. */
  lost: Promise<ClusterError>
}

/**
 * Brings up the cluster of a directory: makes it on first use, starts it, or joins the one that another process already
 * started. Whatever killed the processes before (SIGKILL, power), the next start finds its way back to work.
 *
 * @throws ClusterError with a sentence that says what to do.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { directory, sharedFolder = '/var/lib/assay' } = options
  const account = operatingAccount()
  const programs = await findPrograms(account, sharedFolder)
  const durable = options.durable ?? options.purpose === 'application'
  const home = await openHome({ directory, durable, sharedFolder, account, programs })

  // A cluster may be just stopping, or another process may be just starting it: then look again.
  for (let attempt = 0; attempt < 5; attempt++) {
    const running = await runningPostmaster(home.data)
    const started = running ? null : await launch({ ...options, durable, home, account, programs })
    const postmaster = running && (await untilReady(home.data, running.pid, AbortSignal.timeout(60_000)))
    const member = started ?? postmaster
    if (!member) continue
    if (options.port && member.port !== options.port) throw onAnotherPort(options, member.port)

    const cluster = await join(home, member, started?.watchdog ?? null).catch(async (error: unknown) => {
      if (started) await stopPostmaster(started.pid, home.data)
      throw error
    })
    if (cluster) return cluster
    await untilGone(home.data, member.pid)
  }
  throw new ClusterError(`The Postgres of ${directory} starts and stops again. See ${home.log}.`)
}

async function join(
  home: Home,
  postmaster: { pid: number; port: number },
  watchdog: Watchdog | null,
): Promise<Cluster | null> {
  const url = (database = 'postgres') =>
    `postgresql://postgres:${home.password}@127.0.0.1:${postmaster.port}/${encodeURIComponent(database)}`
  const occupancy = await occupy(url())
  if (!occupancy) return null

  let stopping: Promise<void> | undefined
  const stop = async () => {
    if (await occupancy.leave()) await stopPostmaster(postmaster.pid, home.data)
    watchdog?.dismiss()
  }
  return {
    port: postmaster.port,
    url,
    stop: () => (stopping ??= stop()),
    lost: occupancy.lost.then(
      () => new ClusterError(`The Postgres of ${home.directory} stopped unexpectedly. Its log is ${home.log}.`),
    ),
  }
}

function onAnotherPort(options: ClusterOptions, port: number): ClusterError {
  return new ClusterError(
    `The Postgres of ${options.directory} already runs, on port ${port} and not ${options.port}. ` +
      `Stop the process that uses it, or ask for port ${port}.`,
  )
}
