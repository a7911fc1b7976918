import type { Limits } from '@assay/contracts'

/** What an answer may use unless its question says otherwise. */
export const defaultLimits = {
  /** CPU time of one call or request, or of all statements of an SQL answer. */
  cpuMs: 2000,
  /** Heap of the isolate, or what the memory of a Python interpreter may grow by; what Node and interpreter need themselves comes on top. */
  memoryMb: 64,
  /** What is printed, and what comes back beyond the size of what went in. */
  outputKb: 64,
  /** Rows of a result set that are kept; all are counted. */
  rows: 1000,
  /** Temporary files of one SQL session; and how much it may make its database grow. */
  tempMb: 64,
} as const satisfies Required<Limits>

/**
 * An answer is stopped at this many times its CPU limit: the same work takes more CPU time on a busy machine, where
 * caches are cold and hyperthreads share a core.
 */
export const cpuTolerance = 1.25

export function withDefaults(limits: Limits): Required<Limits> {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...defaultLimits, ...Object.fromEntries(given) }
}
