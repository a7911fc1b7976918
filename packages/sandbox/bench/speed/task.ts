import type { WireValue } from '@assay/contracts'

/** A function of a few lines and ten lists of arguments to call it with. */
export interface Task {
  name: string
  /** A script that leaves `answer` in the global scope. */
  script: string
  cases: { args: WireValue[]; returns: unknown }[]
}
