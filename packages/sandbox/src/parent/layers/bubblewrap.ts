import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { impossible, missing, type Finding } from './finding.ts'

/** A bwrap that works here. */
export interface Bubblewrap {
  program: string
}

/** Looks for bwrap on the PATH and starts Node in it once. */
export function findBubblewrap(): Finding<Bubblewrap> {
  if (process.platform !== 'linux') return impossible(`bubblewrap needs Linux, this is ${process.platform}`)
  const program = onPath('bwrap')
  const problem = program ? problemOf(program) : 'bwrap is not on the PATH; install it, e.g. apt-get install bubblewrap'
  if (program && problem === null) return { found: { program } }
  return inContainer() ? impossible('a container does not let its processes have namespaces of their own; its own walls stand instead') : missing(problem ?? '')
}

function problemOf(program: string): string | null {
  if (!existsSync(`/proc/self/task/${process.pid}/children`)) return 'this kernel does not list children of processes (CONFIG_PROC_CHILDREN), so memory could not be watched'
  const args = [...wrap([], null), process.execPath, '--version']
  const { status, stderr, error } = spawnSync(program, args, { env: {}, timeout: probeLimitMs, encoding: 'utf8' })
  if (status === 0) return null
  const said = error?.message ?? (stderr.trim() || 'it was ended')
  return `${program} does not work here (${said}); unprivileged user namespaces must be allowed, which some distributions forbid`
}

/** Docker and Podman leave a file, our image and systemd’s convention a variable. */
function inContainer(): boolean {
  return Boolean(process.env['container']) || existsSync('/.dockerenv') || existsSync('/run/.containerenv')
}

/**
 * Arguments for bwrap, which make it run what follows them in namespaces of its own: no network, no other processes, and
 * of the host’s files only Node, its libraries and the given ones, all read-only. A seccomp filter that can be read from
 * `filterFd` is loaded just before the command starts.
 */
export function wrap(readable: string[], filterFd: number | null): string[] {
  const seen = [...nodeFiles(), ...readable.map((path) => path.replace(/\/\*$/, ''))]
  return [
    ...namespaces,
    ...seen.flatMap((file) => ['--ro-bind-try', file, file]),
    // libuv wants a file that it can open at any time, and would take the root folder for want of one.
    '--dev-bind',
    '/dev/null',
    '/dev/null',
    '--remount-ro',
    '/',
    '--chdir',
    '/',
    ...(filterFd === null ? [] : ['--seccomp', String(filterFd)]),
  ]
}

const namespaces = '--unshare-all --die-with-parent --new-session --cap-drop ALL --uid 65534 --gid 65534 --hostname sandbox'.split(' ')
const probeLimitMs = 10_000

let files: string[] | null = null

/** This very Node’s program, and the folders of the libraries that it has loaded. */
function nodeFiles(): string[] {
  return (files ??= findNodeFiles())
}

function findNodeFiles(): string[] {
  const mapped = readFileSync('/proc/self/maps', 'utf8').matchAll(/ (\/\S+\.so(?:\.\S+)?)$/gm)
  const folders = new Set([...mapped].map(([, file = '']) => dirname(file)))
  return [process.execPath, ...folders, ...loaders, '/etc/ld.so.cache']
}

/** Where programs of x64 and arm64 name their loader. */
const loaders = ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-linux-aarch64.so.1']

function onPath(name: string): string | undefined {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
