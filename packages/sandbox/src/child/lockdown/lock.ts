import process from 'node:process'
import { openNative, type NativeAccess } from './native.ts'

/** What a child takes from itself once it is ready; the parent sends it ahead of the program. */
export interface Lock {
  /** Null where there is no seccomp. */
  walls: (NativeAccess & { filter: { program: string; pidAt: number[] } }) | null
}

/** Takes away every right that serving jobs does not need: from here on the process may touch no file and start nothing. */
export function lock({ walls }: Lock): void {
  giveUpRoot()
  if (walls) {
    const native = openNative(walls)
    native.dieWithParent()
    native.beUnreadable()
    const program = Buffer.from(walls.filter.program, 'base64')
    for (const offset of walls.filter.pidAt) program.writeUInt32LE(process.pid, offset)
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
