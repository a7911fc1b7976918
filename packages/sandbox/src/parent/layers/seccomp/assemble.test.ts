import { describe, expect, test } from '@jest/globals'
import { assemble, type Assembled } from './assemble.ts'
import { bootFilter, workFilter } from './filters.ts'
import { numberOf, systemCalls, type Arch, type SystemCall } from './system-calls.ts'

const auditArch = { x64: 0xc000003e, arm64: 0xc00000b7 }
const results: Record<number, string> = { 0x7fff0000: 'allow', 0x00050001: 'EPERM', 0x00050026: 'ENOSYS', 0x80000000: 'kill' }
const pid = 4711

/** Runs a filter as the kernel would, on the instructions that ours consist of. */
function verdict({ program, pidAt }: Assembled, arch: Arch, number: number, given: number[] = []): string | undefined {
  const code = Buffer.from(program)
  for (const offset of pidAt) code.writeUInt32LE(pid, offset)
  const data = Buffer.alloc(64)
  data.writeUInt32LE(number, 0)
  data.writeUInt32LE(auditArch[arch], 4)
  for (const [index, value] of given.entries()) data.writeUInt32LE(value, 16 + index * 8)
  let loaded = 0
  for (let at = 0; at < code.length; ) {
    const [operation, ifTrue, ifFalse, operand] = [code.readUInt16LE(at), code.readUInt8(at + 2), code.readUInt8(at + 3), code.readUInt32LE(at + 4)]
    at += 8
    if (operation === 0x20) loaded = data.readUInt32LE(operand)
    else if (operation === 0x54) loaded = (loaded & operand) >>> 0
    else if (operation === 0x15) at += 8 * (loaded === operand ? ifTrue : ifFalse)
    else if (operation === 0x35) at += 8 * (loaded >= operand ? ifTrue : ifFalse)
    else if (operation === 0x06) return results[operand]
    else throw new Error(`There is no instruction ${operation}`)
  }
  throw new Error('The program has no end')
}

describe.each<Arch>(['x64', 'arm64'])('on %s', (arch) => {
  const work = assemble(workFilter({ jit: false, connected: false }), arch)
  const withJit = assemble(workFilter({ jit: true, connected: false }), arch)
  const connected = assemble(workFilter({ jit: false, connected: true }), arch)
  const boot = assemble(bootFilter(), arch)
  const ask = (filter: Assembled, call: SystemCall, ...given: number[]) => verdict(filter, arch, numberOf(call, arch) ?? -1, given)

  test('calls by the numbers of another architecture end the process', () => {
    expect(verdict(work, arch === 'x64' ? 'arm64' : 'x64', 0)).toBe('kill')
    expect(verdict(boot, arch === 'x64' ? 'arm64' : 'x64', 0)).toBe('kill')
  })

  test('no number is allowed but those of the list', () => {
    const allowed = Array.from({ length: 600 }, (_, number) => number).filter((number) => verdict(work, arch, number) === 'allow')
    const names = Object.entries(systemCalls).flatMap(([name, [x64, arm64]]) => (allowed.includes((arch === 'x64' ? x64 : arm64) ?? -1) ? [name] : []))
    expect(names).toHaveLength(allowed.length)
    expect(names).not.toEqual(expect.arrayContaining(['socket']))
    expect(names).toEqual(expect.arrayContaining(['read', 'write', 'futex', 'mmap', 'exit_group']))
  })

  test('memory becomes executable only with a JIT', () => {
    expect(ask(work, 'mprotect', 0, 4096, 3)).toBe('allow')
    expect(ask(work, 'mprotect', 0, 4096, 5)).toBe('EPERM')
    expect(ask(work, 'mmap', 0, 4096, 7)).toBe('EPERM')
    expect(ask(work, 'pkey_mprotect', 0, 4096, 1)).toBe('EPERM')
    expect(ask(withJit, 'mprotect', 0, 4096, 5)).toBe('allow')
  })

  test('a process signals itself and nobody else', () => {
    expect(ask(work, 'kill', pid, 9)).toBe('allow')
    expect(ask(work, 'kill', 1, 9)).toBe('EPERM')
    expect(ask(work, 'kill', 0xffffffff, 9)).toBe('EPERM')
    expect(ask(work, 'tgkill', pid, 12, 6)).toBe('allow')
    expect(ask(work, 'tgkill', 1, 1, 6)).toBe('EPERM')
  })

  test('threads may be made, processes may not', () => {
    for (const filter of [work, boot]) {
      expect(ask(filter, 'clone', 0x3d0f00)).toBe('allow')
      expect(ask(filter, 'clone', 17)).toBe('EPERM')
      expect(ask(filter, 'clone', 0x3d0f00 | 0x10000000)).toBe('EPERM')
      expect(ask(filter, 'clone3')).toBe('ENOSYS')
    }
  })

  test('only a connected child receives descriptors and sets options, of TCP', () => {
    expect(ask(work, 'recvmsg')).toBe('EPERM')
    expect(ask(work, 'setsockopt', 3, 6)).toBe('EPERM')
    expect(ask(connected, 'recvmsg')).toBe('allow')
    expect(ask(connected, 'setsockopt', 3, 6)).toBe('allow')
    expect(ask(connected, 'setsockopt', 3, 1)).toBe('EPERM')
    expect(ask(connected, 'connect')).toBe('EPERM')
  })

  test('what the first filter refuses, the second never allows', () => {
    const calls = (Object.keys(systemCalls) as SystemCall[]).filter((call) => numberOf(call, arch) !== null)
    const refused = calls.filter((call) => ask(boot, call) !== 'allow')
    expect(refused).toEqual(expect.arrayContaining(['socket', 'ptrace', 'mount', 'unshare', 'io_uring_setup', 'bpf']))
    expect(refused.filter((call) => [work, withJit, connected].some((filter) => ask(filter, call) === 'allow'))).toEqual([])
  })
})

test('calls of the x32 interface end the process', () => {
  expect(verdict(assemble(workFilter({ jit: true, connected: true }), 'x64'), 'x64', 0x40000000)).toBe('kill')
})
