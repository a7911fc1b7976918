import { weakness } from '@assay/sandbox'

/**
 * Whether answers may run where a required layer of the sandbox is absent. Where the system cannot have it there is no
 * choice, and that is said; where it could, that is for its operator to decide.
 */
export function settleForWeakness(allowWeak: boolean): boolean {
  const weak = weakness()
  if (allowWeak || weak?.state !== 'impossible') return allowWeak
  process.stderr.write(
    `Warning: answers run here without the walls that would hold hostile ones: ${weak.why}. Try Assay out like this; for strangers, run it on Linux.\n`,
  )
  return true
}
