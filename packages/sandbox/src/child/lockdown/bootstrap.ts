import { createRequire } from 'node:module'
import process from 'node:process'
import { compileFunction } from 'node:vm'
import type { BootLine } from '../../protocol.ts'
import { readBytes, readLine } from './input.ts'
import { lockEarly, type Lock } from './lock.ts'

// Everything comes by stdin, so that a child needs no file of ours: what it is to take from itself, and its program.
const toTake = JSON.parse(readLine()) as Lock
const line = JSON.parse(readLine()) as BootLine
const snapshots = Object.entries(line.snapshots).map(([name, length]) => [name, readBytes(length)])
const boot = { ...line, snapshots: Object.fromEntries(snapshots) }
// bwrap leaves it behind.
delete process.env['PWD']
const lock = lockEarly(toTake)
compileFunction(boot.code, ['require', 'boot', 'lock'])(createRequire('/'), boot, lock)
