import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { NativeAccess } from '../../../child/lockdown/native.ts'
import { impossible, missing, type Finding } from '../finding.ts'
import { numberOf, type Arch } from './system-calls.ts'

/** What it takes to filter the system calls of a child. */
export interface Seccomp {
  arch: Arch
  access: NativeAccess
  /** Whether processes of this host can open an io_uring: this one has, if so. */
  hasRings: boolean
}

export function findSeccomp(): Finding<Seccomp> {
  const { platform, arch } = process
  if (platform !== 'linux') return impossible(`${platform} has no seccomp; a Linux host or container has`)
  if (arch !== 'x64' && arch !== 'arm64') return impossible(`the numbers of system calls on ${arch} are not known here; x64 and arm64 are`)
  if (!/^Seccomp:/m.test(readFileSync('/proc/self/status', 'utf8'))) return missing('this kernel was built without seccomp (CONFIG_SECCOMP_FILTER)')
  const library = koffiBinding(arch)
  if (!existsSync(library)) return missing(`${library} is not there; install the packages anew, optional ones included, on a system with glibc`)
  const seccompCall = numberOf('seccomp', arch)
  if (seccompCall === null) return impossible(`there is no call seccomp on ${arch}`)
  return { found: { arch, access: { library, seccompCall }, hasRings: openFiles().includes('anon_inode:[io_uring]') } }
}

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return ''
    }
  })
}

/** The binding for glibc, of the package that npm chose for this platform. */
function koffiBinding(arch: Arch): string {
  try {
    const ofKoffi = createRequire(createRequire(import.meta.url).resolve('koffi'))
    return join(dirname(ofKoffi.resolve(`@koromix/koffi-linux-${arch}`)), `linux_${arch}`, 'koffi.node')
  } catch {
    return `@koromix/koffi-linux-${arch}`
  }
}
