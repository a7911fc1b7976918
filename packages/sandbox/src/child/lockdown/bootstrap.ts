import { readSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { compileFunction } from 'node:vm'
import type { Boot } from '../../protocol.ts'
import { lockEarly, type Lock } from './lock.ts'

// Reads two lines from stdin, so that a child needs no file of ours: what it is to take from itself, and its program.
const [first = '', second = ''] = readLines(2)
// bwrap leaves it behind.
delete process.env['PWD']
const lock = lockEarly(JSON.parse(first) as Lock)
const boot = JSON.parse(second) as Boot
compileFunction(boot.code, ['require', 'boot', 'lock'])(createRequire('/'), boot, lock)

/** The parent sends nothing more before the child is ready. */
function readLines(count: number): string[] {
  const buffer = Buffer.alloc(65_536)
  const chunks: Buffer[] = []
  for (let seen = 0; seen < count; ) {
    const length = readSync(0, buffer)
    if (length === 0) process.exit()
    const chunk = Buffer.from(buffer.subarray(0, length))
    chunks.push(chunk)
    seen += chunk.filter((byte) => byte === 10).length
  }
  return Buffer.concat(chunks).toString().split('\n')
}
