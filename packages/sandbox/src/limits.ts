import type { Limits } from '@assay/contracts'

/** What an answer may use unless its question says otherwise. */
export const defaultLimits = {
  /** CPU time of one call, request or statement. */
  cpuMs: 2000,
  /** Heap of the isolate; what Node itself needs comes on top. */
  memoryMb: 64,
  /** What is printed, and what comes back beyond the size of what went in. */
  outputKb: 64,
  /** Rows of a result set that are kept; all are counted. */
  rows: 1000,
  /** Temporary files of one SQL session. */
  tempMb: 64,
} as const satisfies Required<Limits>

export function withDefaults(limits: Limits): Required<Limits> {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...defaultLimits, ...Object.fromEntries(given) }
}
