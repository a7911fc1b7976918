import { openNative } from '../../child/lockdown/native.ts'
import { findBubblewrap, type Bubblewrap } from './bubblewrap.ts'
import { assemble } from './seccomp/assemble.ts'
import { ringFilter } from './seccomp/filters.ts'
import { findSeccomp, type Seccomp } from './seccomp/find.ts'
import type { Finding } from './finding.ts'

/** The walls that the operating system gives a child, as far as there are any. */
export interface Walls {
  seccomp: Seccomp | null
  bubblewrap: Bubblewrap | null
}

export interface Findings {
  seccomp: Finding<Seccomp>
  bubblewrap: Finding<Bubblewrap>
}

let findings: Findings | null = null

/** Looked for once per process. */
export function findWalls(): Findings {
  return (findings ??= { seccomp: findSeccomp(), bubblewrap: findBubblewrap() })
}

/**
 * Takes io_uring, and with it every way to new privileges, from this process and all that it starts from now on. Without
 * bubblewrap that halves what a child's start costs, since no launcher has to come before it. For programs whose whole
 * business is the sandbox: nothing gives it back.
 */
export function giveUpRings(): void {
  const { seccomp, bubblewrap } = findWalls()
  if (!seccomp.found?.hasRings || bubblewrap.found) return
  const native = openNative(seccomp.found.access)
  native.takeNoNewPrivileges()
  native.filterCalls(assemble(ringFilter(), seccomp.found.arch).program, 'all')
  findings = { bubblewrap, seccomp: { found: { ...seccomp.found, hasRings: false } } }
}

export function wallsOfHost(): Walls {
  const { seccomp, bubblewrap } = findWalls()
  return { seccomp: seccomp.found, bubblewrap: bubblewrap.found }
}
