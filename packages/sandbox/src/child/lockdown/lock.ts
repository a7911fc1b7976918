import process from 'node:process'
import { openNative, type NativeAccess } from './native.ts'

/** What a child takes from itself; the parent sends it ahead of the program. Null where there is no seccomp. */
export type Lock = {
  access: NativeAccess
  /** A filter to be loaded before the program, unless whoever started this process has done so. In base64. */
  early: string | null
  /** The filter to be loaded when the child is ready, with this process’s id to be written at some offsets. */
  filter: { program: string; pidAt: number[] }
} | null

/** Loads the first filter where nobody did so before. */
export function lockEarly(lock: Lock): void {
  if (!lock || lock.early === null) return
  const native = openNative(lock.access)
  native.refuseRings()
  native.takeNoNewPrivileges()
  native.filterCalls(Buffer.from(lock.early, 'base64'), 'all')
}

/** Takes away every right that serving jobs does not need: from here on the process may touch no file and start nothing. */
export function lockUp(lock: Lock): void {
  giveUpRoot()
  if (lock) {
    const native = openNative(lock.access)
    native.dieWithParent()
    native.beUnreadable()
    const program = Buffer.from(lock.filter.program, 'base64')
    for (const offset of lock.filter.pidAt) program.writeUInt32LE(process.pid, offset)
    native.filterCalls(program, 'all')
  }
  dropPermissions()
}

/** A runner that is root’s has children that are nobody’s. In a container that took root’s rights away, they stay as powerless as it is. */
function giveUpRoot(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  try {
    process.setgroups?.([])
    process.setgid?.(nobody)
    process.setuid?.(nobody)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error
  }
}

const nobody = 65_534

function dropPermissions(): void {
  const permission: unknown = Reflect.get(process, 'permission')
  if (typeof permission !== 'object' || permission === null || !('drop' in permission)) return
  const { drop } = permission
  if (typeof drop !== 'function') return
  drop.call(permission, 'addon')
  drop.call(permission, 'fs.read')
}
