import type { Layer } from './layer.ts'
import { findWalls } from './walls.ts'

/** Why this host cannot hold strangers’ code well enough; null where it can. `impossible`: no setting of it would help. */
export function weakness(): Pick<Layer, 'why'> & { state: 'missing' | 'impossible' } | null {
  const { seccomp } = findWalls()
  return seccomp.found === null ? { state: seccomp.state, why: seccomp.why } : null
}

/** Strangers’ code is not run, since a layer is absent that it takes; `code` is stable. */
export class WeakSandbox extends Error {
  override name = 'WeakSandbox'
  readonly code = 'sandbox_too_weak'

  constructor(why: string) {
    super(
      `Strangers’ code is not run on this host: ${why}. ` +
        'To run it all the same, for people whom you trust with this machine, set SANDBOX_ALLOW_WEAK=true.',
    )
  }
}

export function refuseWeakness(allowWeak: boolean): void {
  const weak = weakness()
  if (weak && !allowWeak) throw new WeakSandbox(weak.why)
}
