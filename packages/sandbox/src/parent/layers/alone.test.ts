import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import process from 'node:process'
import { attempt, brokenOut, seccomp } from '../../testing/broken-out.ts'
import { wallsOfHost } from './walls.ts'

const none = { seccomp: null, bubblewrap: null }
const { bubblewrap } = wallsOfHost()

let server: Server
beforeAll(async () => {
  server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

/** A struct sockaddr_in of the server that this test runs. */
function address(): string {
  const { port } = server.address() as AddressInfo
  return `memory(Buffer.from([2, 0, ${port >> 8}, ${port & 255}, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]))`
}

const looks = {
  'a file of the host': `call(numbers.openat, -100, text('/etc/hostname'), 0)`,
  'a process of the host': `call(numbers.kill, ${process.pid}, 0)`,
  'a folder to write into': `call(numbers.mkdirat, -100, text('/tmp/' + process.pid), 0o700)`,
  'a place in its own root': `call(numbers.mkdirat, -100, text('/made'), 0o700)`,
}
const connects = () => ({ 'a server of the host': `call(numbers.connect, call(numbers.socket, 2, 1, 0), ${address()}, 16)` })

const [ENOENT, ESRCH, ENOMEM, EMFILE, EFBIG, EROFS, ECONNREFUSED] = [-2, -3, -12, -24, -27, -30, -111]

describe('bubblewrap', () => {
  test('alone hides files, processes and servers of the host, or is said to be missing', async () => {
    const got = await attempt({ ...looks, ...connects() }, { seccomp: null, bubblewrap })
    const hidden = {
      'a file of the host': ENOENT,
      'a process of the host': ESRCH,
      'a place in its own root': EROFS,
      'a server of the host': ECONNREFUSED,
    }
    const shown = { 'a file of the host': expect.any(Number), 'a server of the host': 0 }
    expect(got).toMatchObject(bubblewrap ? hidden : shown)
    expect(Number(got['a file of the host']) >= 0).toBe(bubblewrap === null)
    // The folder is there where the way to Node leads through it, and cannot be written to either.
    expect([ENOENT, EROFS].includes(Number(got['a folder to write into']))).toBe(bubblewrap !== null)
  })
})

describe('resource limits alone', () => {
  test('bound the files that are open', async () => {
    expect(await attempt({ pipes: `Array.from({ length: 100 }, () => call(numbers.pipe2, memory(Buffer.alloc(8)), 0)).at(-1)` }, none)).toEqual({ pipes: EMFILE })
  })

  test('bound the memory of a child without JIT', async () => {
    const gigabyte = `call(numbers.mmap, 0, 2 ** 30, 3, 0x22, -1, 0)`
    const { got } = (await attempt({ got: `[1, 2, 3, 4].map(() => ${gigabyte})` }, none)) as { got: number[] }
    expect(got.at(-1)).toBe(ENOMEM)
    expect(got[0]).toBeGreaterThan(0)
  })

  test('let nothing be written into a file', async () => {
    // Ignoring SIGXFSZ, as a program would that wants to go on.
    const write = `(process.on('SIGXFSZ', () => {}), call(numbers.write, call(numbers.openat, -100, text('/tmp/assay-' + process.pid), 0x42, 0o600), text('x'), 1))`
    const remove = `call(numbers.unlinkat, -100, text('/tmp/assay-' + process.pid), 0)`
    expect(await attempt({ write, remove }, none)).toEqual({ write: EFBIG, remove: 0 })
  })

  test('end what uses CPU without end', async () => {
    const child = brokenOut({ answer: 'for (;;);' }, none, { cpuSeconds: 1 })
    const ending = await child.run({}, { wallMs: 20_000, residentMb: 300 })
    expect(ending).toMatchObject({ died: { verdict: 'internal-error', message: expect.stringMatching(/SIGXCPU|SIGKILL/) } })
  })
})

describe('Node’s permissions alone', () => {
  test.each([
    ['read files', "require('node:fs').readFileSync('/etc/hostname')"],
    ['write files', "require('node:fs').writeFileSync('/tmp/assay-test', '')"],
    ['start processes', "require('node:child_process').spawnSync('id')"],
    ['start threads', "new (require('node:worker_threads').Worker)('1', { eval: true })"],
    ['load native code', `process.dlopen({ exports: {} }, ${JSON.stringify(seccomp.access.library)})`],
  ])('do not let JavaScript %s', async (_what, code) => {
    expect(await attempt({ code }, none)).toEqual({ code: 'ERR_ACCESS_DENIED' })
  })
})

describe('a runner that is root’s', () => {
  test('has children that are nobody’s, with no capabilities', async () => {
    const ids = await attempt({ user: 'process.getuid()', group: 'process.getgid()', groups: 'process.getgroups().length' }, none)
    const own = { user: process.getuid?.(), group: process.getgid?.(), groups: expect.any(Number) }
    expect(ids).toEqual(process.getuid?.() === 0 ? { user: 65_534, group: 65_534, groups: 1 } : own)
  })
})
