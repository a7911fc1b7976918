import type { Layer } from './layer.ts'
import { findWalls, type Findings } from './walls.ts'

/** Why this host cannot hold strangers’ code well enough; null where it can. `impossible`: no setting of it would help. */
export function weakness({ seccomp }: Pick<Findings, 'seccomp'> = findWalls()): (Pick<Layer, 'why'> & { state: 'missing' | 'impossible' }) | null {
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

/** Throws WeakSandbox where a required layer is absent, unless that is allowed. */
export function refuseWeakness(allowWeak: boolean, findings = findWalls()): void {
  const weak = weakness(findings)
  if (weak && !allowWeak) throw new WeakSandbox(weak.why)
}
