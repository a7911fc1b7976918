import process from 'node:process'
import { Child } from '../parent/child.ts'
import type { LaunchSettings } from '../parent/launch.ts'
import { findSeccomp } from '../parent/layers/seccomp/find.ts'
import { numberOf, systemCalls, type SystemCall } from '../parent/layers/seccomp/system-calls.ts'
import type { Walls } from '../parent/layers/walls.ts'
import { encodeBoot, plainBoot } from '../parent/program.ts'

export const seccomp = requireSeccomp()

/**
 * A child as it is when an answer has got out of its isolate: it calls the kernel by itself, past all that Node would
 * refuse. `answer` runs for each job, `before` while the child still loads. Both have `call` for system calls by number,
 * which gives the result or the negative errno, `numbers` of the calls, `memory` and `text` for addresses of a buffer and
 * of a text, and `say` for messages to the parent.
 */
export function brokenOut({ before = '', answer }: { before?: string; answer: string }, walls: Walls, launch: Partial<LaunchSettings> = {}): Child {
  const { library } = seccomp.access
  const code = `
    const { writeSync } = require('node:fs')
    const say = (message) => writeSync(1, JSON.stringify(message) + '\\n')
    const numbers = ${JSON.stringify(numbers())}
    const binding = { exports: {} }
    process.dlopen(binding, ${JSON.stringify(library)})
    const koffi = binding.exports
    const syscall = koffi.load(null).func('long syscall(long, long, long, long, long, long, long)')
    const call = (number, ...given) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given
      const result = Number(syscall(number, a, b, c, d, e, f))
      return result === -1 ? -koffi.errno() : result
    }
    const kept = []
    const memory = (buffer) => koffi.address(kept[kept.push(buffer) - 1])
    const text = (string) => memory(Buffer.from(string + '\\0'))
    ${before}
    process.stdin.on('data', (job) => { ${answer} }).on('end', () => process.exit())
    lock()
    say({ ready: true })`
  const settings = { jit: false, readable: [library], cpuSeconds: 20, ...launch }
  return new Child({ name: 'broken-out', launch: settings, boot: encodeBoot(plainBoot(code)) }, walls)
}

/** What a child gets for each of some attempts, made one after the other once it is locked, or before that. */
export async function attempt(attempts: Record<string, string>, walls: Walls, launch: Partial<LaunchSettings> = {}, when: 'locked' | 'loading' = 'locked'): Promise<Record<string, unknown>> {
  const each = Object.entries(attempts).map(([what, code]) => `[${JSON.stringify(what)}, () => ${code}]`)
  const all = `Object.fromEntries([${each.join(',')}].map(([what, tried]) => [what, tell(tried)]))`
  const tell = 'const tell = (tried) => { try { return tried() } catch (error) { return error.code ?? String(error) } }'
  const moments = {
    locked: { before: tell, answer: `say({ done: ${all} })` },
    loading: { before: `${tell}; const early = ${all}`, answer: 'say({ done: early })' },
  }
  const child = brokenOut(moments[when], walls, launch)
  const ending = await child.run({}, { wallMs: 10_000, residentMb: 300 })
  child.kill()
  if ('died' in ending) throw new Error(ending.died.message)
  return ending.done as Record<string, unknown>
}

/** Calls that no filter of ours names, since they are not on the list of what is allowed. */
const others: Record<string, [x64: number, arm64: number]> = {
  openat: [257, 56],
  mkdirat: [258, 34],
  unlinkat: [263, 35],
  readlinkat: [267, 78],
  newfstatat: [262, 79],
  chdir: [80, 49],
  execve: [59, 221],
  prlimit64: [302, 261],
  pipe2: [293, 59],
  dup: [32, 23],
  dup3: [292, 24],
  setuid: [105, 146],
  sendmsg: [46, 211],
  sendto: [44, 206],
  shmget: [29, 194],
  mlock: [149, 228],
  timer_create: [222, 107],
  rt_sigqueueinfo: [129, 138],
  sched_setaffinity: [203, 122],
  personality: [135, 92],
}

function numbers(): Record<string, number | null> {
  const { arch } = seccomp
  const named = (Object.keys(systemCalls) as SystemCall[]).map((name) => [name, numberOf(name, arch)] as const)
  const unnamed = Object.entries(others).map(([name, [x64, arm64]]) => [name, arch === 'x64' ? x64 : arm64] as const)
  return Object.fromEntries([...named, ...unnamed])
}

function requireSeccomp() {
  const { found } = findSeccomp()
  if (!found) throw new Error(`These tests call the Linux kernel; this is ${process.platform}`)
  return found
}
