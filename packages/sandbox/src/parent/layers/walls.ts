import { findBubblewrap, type Bubblewrap } from './bubblewrap.ts'
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

export function wallsOfHost(): Walls {
  const { seccomp, bubblewrap } = findWalls()
  return { seccomp: seccomp.found, bubblewrap: bubblewrap.found }
}
