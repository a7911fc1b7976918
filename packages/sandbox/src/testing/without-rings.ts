import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { openNative } from '../child/lockdown/native.ts'
import { assemble } from '../parent/layers/seccomp/assemble.ts'
import { seccomp } from './broken-out.ts'

// Runs another program of this folder as on a host that gives nobody an io_uring, a container for example.
const native = openNative(seccomp.access)
const refuseRings = assemble({ rules: [{ calls: ['io_uring_setup'], verdict: 'unknown' }], otherwise: 'allow' }, seccomp.arch)
native.takeNoNewPrivileges()
native.filterCalls(refuseRings.program, 'this')

const [program = '', ...args] = process.argv.slice(2)
const flags = ['--disable-warning=ExperimentalWarning']
process.execve?.(process.execPath, [process.execPath, ...flags, fileURLToPath(new URL(program, import.meta.url)), ...args], {})
