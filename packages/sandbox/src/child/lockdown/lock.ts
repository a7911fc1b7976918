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

/**
 * Does what must come before the program is loaded. Gives what is to be called when that is done, which takes away every
 * right that serving jobs does not need: from then on the process may touch no file and start nothing.
 */
export function lockEarly(lock: Lock): () => void {
  const native = lock && openNative(lock.access)
  native?.closeInherited()
  if (native && lock.early !== null) {
    native.refuseRings()
    native.takeNoNewPrivileges()
    native.filterCalls(Buffer.from(lock.early, 'base64'), 'all')
  }
  return () => {
    giveUpRoot()
    if (native) {
      native.dieWithParent()
      native.beUnreadable()
      native.filterCalls(ownFilter(lock.filter), 'all')
    }
    dropPermissions()
  }
}

function ownFilter({ program, pidAt }: { program: string; pidAt: number[] }): Buffer {
  const bytes = Buffer.from(program, 'base64')
  for (const offset of pidAt) bytes.writeUInt32LE(process.pid, offset)
  return bytes
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
