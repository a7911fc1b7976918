import { existsSync } from 'node:fs'
import { readFile, statfs } from 'node:fs/promises'
import { availableParallelism, release, totalmem, type } from 'node:os'
import process from 'node:process'
import { reservePort } from '../stack/port.ts'
import { reachable } from '../stack/ready.ts'
import type { Settings } from '../stack/settings.ts'
import { warning, type Look } from './observation.ts'

/** Looks at the machine itself: what runs here, how much room there is, and whether the web port can be had. */
export function looksAtHost(settings: Settings): Look[] {
  const looks: [string, Look['look']][] = [
    ['system', async () => `${type()} ${release()} on ${process.arch}, Node ${process.version}`],
    ['processors', async () => String(availableParallelism())],
    ['memory', memory],
    ['disk', () => disk(settings.dataDirectory)],
    ['port', () => port(settings)],
  ]
  if (process.platform === 'linux') looks.push(['user namespaces', userNamespaces])
  return looks.map(([name, look]) => ({ subject: 'host', name, look }))
}

const gigabyte = 2 ** 30
const wantedMemory = gigabyte
const wantedDisk = 2 * gigabyte

async function memory() {
  const available = process.availableMemory()
  const all = Math.min(process.constrainedMemory() || Infinity, totalmem())
  const found = `${gigabytes(available)} of ${gigabytes(all)} available`
  return available >= wantedMemory ? found : warning(`${found}; with less than ${gigabytes(wantedMemory)}, answers may meet the memory limit for no fault of theirs`)
}

/** Of the folder, or of the nearest above it that is there. */
async function disk(folder: string) {
  const there = existsSync(folder) ? folder : '.'
  const { bavail, bsize } = await statfs(there)
  const found = `${gigabytes(bavail * bsize)} free for ${folder}`
  return bavail * bsize >= wantedDisk ? found : warning(`${found}; ${gigabytes(wantedDisk)} are little enough for a database that grows`)
}

function gigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`
}

async function port({ host, port }: Settings) {
  const problem = await reservePort(host, port).then(
    () => null,
    (error: Error) => error.message,
  )
  if (problem === null) return `${host}:${port} is free`
  const answer = await fetch(`http://${reachable(host)}:${port}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null)
  return answer?.ok ? `Assay runs on ${host}:${port}` : warning(problem)
}

/** What bubblewrap needs to work without root. */
async function userNamespaces() {
  const [most, unprivileged, restricted] = await Promise.all([
    setting('user/max_user_namespaces'),
    setting('kernel/unprivileged_userns_clone'),
    setting('kernel/apparmor_restrict_unprivileged_userns'),
  ])
  if (most === '0') return warning('switched off; `sysctl user.max_user_namespaces=10000` allows them')
  if (unprivileged === '0') return warning('only for root; `sysctl kernel.unprivileged_userns_clone=1` allows them')
  if (restricted === '1') return warning('held back by AppArmor; give bubblewrap a profile, or `sysctl kernel.apparmor_restrict_unprivileged_userns=0`')
  return 'allowed'
}

/** A setting of the kernel; null where this kernel has none of that name. */
async function setting(name: string): Promise<string | null> {
  return readFile(`/proc/sys/${name}`, 'utf8').then(
    (text) => text.trim(),
    () => null,
  )
}
