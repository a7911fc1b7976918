import { readFileSync } from 'node:fs'
import process from 'node:process'
import { openNative, type NativeAccess } from './native.ts'

/** Walls that must stand before Node starts, put up by a first Node that then becomes the child. Its arguments: */
export interface LauncherTask extends NativeAccess {
  /** Where the program of the seccomp filter can be read. */
  filterFd: number
  /** What the child inherits besides its standard streams. */
  inherited: number[]
  environment: Record<string, string>
}

const [task = '', program = '', ...args] = process.argv.slice(1)
const { filterFd, inherited, environment, ...access } = JSON.parse(task) as LauncherTask
const native = openNative(access)
native.dieWithParent()
native.takeNoNewPrivileges()
native.filterCalls(readFileSync(filterFd), 'this')
for (const fd of inherited) native.keepOpen(fd)
process.execve?.(program, [program, ...args], environment)
