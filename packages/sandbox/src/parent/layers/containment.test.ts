import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { attempt, seccomp } from '../../testing/broken-out.ts'
import { wallsOfHost, type Walls } from './walls.ts'

const { bubblewrap } = wallsOfHost()
const filtered: [string, Walls][] = [['our launcher', { seccomp, bubblewrap: null }]]
if (bubblewrap) filtered.push(['bwrap', { seccomp, bubblewrap }])

const EPERM = -1
const ENOSYS = -38

const runner = process.pid

/** Signal 0 only asks whether a signal could be sent. */
const refused: Record<string, string> = {
  'open a file': `call(numbers.openat, -100, text('/etc/passwd'), 0)`,
  'read the runner’s environment': `call(numbers.openat, -100, text('/proc/${runner}/environ'), 0)`,
  'read the runner’s memory': `call(numbers.openat, -100, text('/proc/${runner}/mem'), 0)`,
  'ask about a file': `call(numbers.newfstatat, -100, text('/etc/passwd'), memory(Buffer.alloc(256)), 0)`,
  'follow a link': `call(numbers.readlinkat, -100, text('/proc/self/exe'), memory(Buffer.alloc(256)), 256)`,
  'make a folder': `call(numbers.mkdirat, -100, text('/tmp/assay-broken-out'), 0o700)`,
  'remove a file': `call(numbers.unlinkat, -100, text('/tmp/assay-broken-out'), 0)`,
  'change its folder': `call(numbers.chdir, text('/tmp'))`,
  'open a socket to a network': `call(numbers.socket, 2, 1, 0)`,
  'open a datagram socket': `call(numbers.socket, 2, 2, 0)`,
  'open a socket of this host': `call(numbers.socket, 1, 1, 0)`,
  'open a socket to the kernel': `call(numbers.socket, 16, 3, 0)`,
  'open a pair of sockets': `call(numbers.socketpair, 1, 1, 0, memory(Buffer.alloc(8)))`,
  'connect a socket that it has': `call(numbers.connect, 1, memory(Buffer.alloc(16)), 16)`,
  'bind a socket that it has': `call(numbers.bind, 1, memory(Buffer.alloc(16)), 16)`,
  'send what may carry files or addresses': `call(numbers.sendmsg, 1, memory(Buffer.alloc(56)), 0)`,
  'send to an address': `call(numbers.sendto, 1, memory(Buffer.alloc(8)), 8, 0, 0, 0)`,
  'clone itself': `call(numbers.clone, 17, 0, 0, 0, 0)`,
  'become another program': `call(numbers.execve, text('/bin/sh'), 0, 0)`,
  'become a program without a file': `call(numbers.memfd_create, text('program'), 0)`,
  'become a program by descriptor': `call(numbers.execveat, 1, text(''), 0, 0, 0x1000)`,
  'signal the runner': `call(numbers.kill, ${runner}, 0)`,
  'signal every process': `call(numbers.kill, -1, 0)`,
  'signal its process group': `call(numbers.kill, 0, 0)`,
  'signal a thread of the runner': `call(numbers.tgkill, ${runner}, ${runner}, 0)`,
  'queue a signal': `call(numbers.rt_sigqueueinfo, ${runner}, 10, memory(Buffer.alloc(128)))`,
  'open the runner as a file': `call(numbers.pidfd_open, ${runner}, 0)`,
  'have a file signal the runner': `call(numbers.fcntl, 0, 8, ${runner})`,
  'choose the signal that a file sends': `call(numbers.fcntl, 0, 10, 9)`,
  'trace the runner': `call(numbers.ptrace, 16, ${runner}, 0, 0)`,
  'read memory across processes': `call(numbers.process_vm_readv, ${runner}, 0, 0, 0, 0, 0)`,
  'write memory across processes': `call(numbers.process_vm_writev, ${runner}, 0, 0, 0, 0, 0)`,
  'become readable again': `call(numbers.prctl, 4, 1, 0, 0, 0)`,
  'outlive the runner': `call(numbers.prctl, 1, 0, 0, 0, 0)`,
  'filter calls itself': `call(numbers.seccomp, 1, 0, 0)`,
  'raise a limit': `call(numbers.prlimit64, 0, 7, memory(Buffer.alloc(16, 255)), 0)`,
  'become root again': `call(numbers.setuid, 0)`,
  'pretend to be another kind of process': `call(numbers.personality, 0x40000)`,
  'mount a file system': `call(numbers.mount, 0, text('/tmp'), text('tmpfs'), 0, 0)`,
  'unmount a file system': `call(numbers.umount2, text('/proc'), 2)`,
  'change its root': `call(numbers.chroot, text('/tmp'))`,
  'have a user namespace': `call(numbers.unshare, 0x10000000)`,
  'have a network namespace': `call(numbers.unshare, 0x40000000)`,
  'enter a namespace': `call(numbers.setns, 0, 0)`,
  'load a program into the kernel': `call(numbers.bpf, 5, memory(Buffer.alloc(128)), 128)`,
  'watch the hardware': `call(numbers.perf_event_open, memory(Buffer.alloc(128)), 0, -1, -1, 0)`,
  'handle page faults': `call(numbers.userfaultfd, 0)`,
  'use keys of the kernel': `call(numbers.keyctl, 0, -3, 0, 0, 0)`,
  'share memory': `call(numbers.shmget, 0, 4096, 0o600)`,
  'lock memory': `call(numbers.mlock, 0, 4096)`,
  'make a pipe': `call(numbers.pipe2, memory(Buffer.alloc(8)), 0)`,
  'copy a descriptor': `call(numbers.dup, 0)`,
  'choose its processor': `call(numbers.sched_setaffinity, 0, 8, memory(Buffer.alloc(8, 255)))`,
  'set a timer that signals': `call(numbers.timer_create, 0, 0, memory(Buffer.alloc(8)))`,
  'read the kernel’s log': `call(numbers.syslog, 3, memory(Buffer.alloc(64)), 64)`,
  'use an io_uring': `call(numbers.io_uring_enter, 0, 1, 0, 0)`,
  'load a module': `call(numbers.finit_module, 0, text(''), 0)`,
  'restart the machine': `call(numbers.reboot, 0, 0, 0, 0)`,
  'type on a terminal': `call(numbers.ioctl, 0, 0x5412, text('x'))`,
  'own the signals of a socket': `call(numbers.ioctl, 0, 0x8901, memory(Buffer.alloc(4)))`,
  'make memory executable': `call(numbers.mmap, 0, 4096, 5, 0x22, -1, 0)`,
  'make its own memory executable': `call(numbers.mprotect, memory(Buffer.alloc(4096)), 4096, 5)`,
}

/** What any process of Linux may do, as long as nothing keeps it from it. */
const ordinary = [
  'open a file',
  'ask about a file',
  'open a socket to a network',
  'open a socket of this host',
  'open a pair of sockets',
  'become readable again',
  'make a pipe',
  'copy a descriptor',
  'make memory executable',
]

test.each(ordinary)('without walls, a child could %s', async (what) => {
  const attempts = { [what]: refused[what] ?? '' }
  const got = await attempt(attempts, { seccomp: null, bubblewrap: null })
  expect(got[what]).toBeGreaterThanOrEqual(0)
})

describe.each(filtered)('a broken-out answer in a child that %s filters', (_who, walls) => {
  let got: Record<string, unknown>
  beforeAll(async () => {
    got = await attempt(refused, walls)
  })

  test.each(Object.keys(refused))('cannot %s', (what) => {
    expect(got[what]).toBe(EPERM)
  })

  test('cannot clone itself in ways that a filter cannot see', async () => {
    expect(await attempt({ clone: 'call(numbers.clone3, memory(Buffer.alloc(88)), 88)' }, walls)).toEqual({ clone: ENOSYS })
  })

  test('holds no file of the host', async () => {
    // The type of a file stands in its mode, whose place in struct stat differs.
    const offset = seccomp.arch === 'x64' ? 24 : 16
    const kinds = `Array.from({ length: 1024 }, (_, fd) => {
      const stat = Buffer.alloc(256)
      return call(numbers.fstat, fd, memory(stat)) < 0 ? null : stat.readUInt32LE(${offset}) & 0o170000
    })`
    const { open } = (await attempt({ open: kinds }, walls)) as { open: (number | null)[] }
    const [folder, blockDevice, regularFile] = [0o040000, 0o060000, 0o100000]
    expect(open.filter((kind) => kind === folder || kind === blockDevice || kind === regularFile)).toEqual([])
    expect(open.filter((kind) => kind !== null).length).toBeGreaterThanOrEqual(3)
    expect(open.slice(64).filter((kind) => kind !== null)).toEqual([])
  })

  test('with a JIT can make memory executable, and no more than that', async () => {
    const { 'make memory executable': executable, 'make its own memory executable': own, ...others } = await attempt(refused, walls, { jit: true })
    expect(executable).toBeGreaterThan(0)
    expect(own).not.toBe(EPERM)
    expect(others).toEqual(Object.fromEntries(Object.keys(others).map((what) => [what, EPERM])))
  })

  test('that is given connections can open none', async () => {
    const got = await attempt(refused, walls, { connected: true })
    expect(got).toEqual(Object.fromEntries(Object.keys(refused).map((what) => [what, EPERM])))
  })
})

describe('before a child is locked', () => {
  const never = ['open a socket to a network', 'open a socket of this host', 'clone itself', 'trace the runner', 'mount a file system', 'have a user namespace', 'use keys of the kernel']

  test.each(filtered)('the first filter, loaded by %s, already refuses what it will never need', async (_who, walls) => {
    const attempts = Object.fromEntries(never.map((what) => [what, refused[what] ?? '']))
    expect(await attempt(attempts, walls, {}, 'loading')).toEqual(Object.fromEntries(never.map((what) => [what, EPERM])))
  })

  test.each(filtered)('there is no io_uring behind a filter that %s loads', async (_who, walls) => {
    expect(await attempt({ ring: 'call(numbers.io_uring_setup, 1, memory(Buffer.alloc(120)))' }, walls, {}, 'loading')).toEqual({ ring: ENOSYS })
  })

  test('where nobody can open an io_uring, the child loads its first filter itself, and is as walled in', async () => {
    const told = JSON.parse(await withoutRings(JSON.stringify(refused))) as Record<string, unknown>
    expect(told).toEqual(Object.fromEntries(Object.keys(refused).map((what) => [what, EPERM])))
  })

  test('a child that would have to load its first filter itself does not start where it could open an io_uring', async () => {
    const walls = { seccomp: { ...seccomp, hasRings: false }, bubblewrap: null }
    const canOpen = Number((await attempt({ ring: 'call(numbers.io_uring_setup, 1, memory(Buffer.alloc(120)))' }, { seccomp: null, bubblewrap: null }))['ring']) >= 0
    const outcome = await attempt({ works: '1' }, walls).catch(String)
    expect(outcome).toEqual(canOpen ? expect.stringContaining('io_uring can be used here') : { works: 1 })
  })
})

/** What a runner without io_uring writes; without a bwrap on its PATH too, which would make that unnecessary. */
async function withoutRings(attempts: string): Promise<string> {
  const runner = fileURLToPath(new URL('../../testing/without-rings.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [runner, attempts], { env: {} })
  return stdout
}
