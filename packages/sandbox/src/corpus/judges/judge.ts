import type { Limits } from '@assay/contracts'
import type { Failure, RunOptions, Sandbox } from '../../job.ts'

/** What a judge needs to know of an attack. */
export interface Challenge {
  text: string
  context: ReadonlyMap<string, string>
  limits: Limits
  performance: boolean
}

export interface Judgement {
  /** `harmful`: it came to an end and holds that it found or forged something. */
  verdict: Failure['verdict'] | 'harmless' | 'harmful'
  /** What came back. */
  shown: unknown
}

/** Runs an attack as an answer of its kind would be run, and says what it got. */
export type Judge = (challenge: Challenge, sandbox: Sandbox, options: RunOptions) => Promise<Judgement>

/** What an attack says of itself once it has looked for a way out and found none. */
export const contained = 'contained'
