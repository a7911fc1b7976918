import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { expect, test } from '@jest/globals'
import { isolatedVmBinding } from './programs.ts'

const program = `
  const binding = { exports: {} }
  process.dlopen(binding, ${JSON.stringify(isolatedVmBinding())})
  const snapshot = binding.exports.ivm.Isolate.createSnapshot([{ code: '' }])
  process.stdout.write(Buffer.from(snapshot.copy()))`

/** The read-only heap of a Node that was started with these flags, as a snapshot made in it holds it. */
function readOnlyHeap(flags: string[]): Buffer {
  const snapshot = execFileSync(process.execPath, [...flags, '--eval', program])
  // The header of a snapshot, deps/v8/src/snapshot/snapshot.cc: four numbers, the version, where the read-only part begins and ends.
  return snapshot.subarray(snapshot.readUInt32LE(80), snapshot.readUInt32LE(84))
}

/** The bytes that are the same in every process; the others hold hashes, whose seed is random. */
function constantBytes(heaps: Buffer[]): (number | null)[] {
  const [first, ...others] = heaps
  return [...(first ?? [])].map((byte, at) => (others.every((heap) => heap[at] === byte) ? byte : null))
}

test.each([[['--jitless']], [[]]])('Node’s own snapshot brings the read-only heap that V8’s brings, as isolates beside Node need it: %j', (flags) => {
  const sample = (more: string[]) => Array.from({ length: 4 }, () => readOnlyHeap([...flags, ...more]))
  const [own, without] = [constantBytes(sample([])), constantBytes(sample(['--no-node-snapshot']))]
  const hashed = own.map((byte, at) => byte === null || without[at] === null)
  const compared = (bytes: (number | null)[]) => bytes.filter((_, at) => !hashed[at])
  expect(compared(own).length).toBeGreaterThan(100_000)
  expect(without).toHaveLength(own.length)
  expect(Buffer.from(compared(own).map(Number)).equals(Buffer.from(compared(without).map(Number)))).toBe(true)
})
