import type { z } from 'zod'
import { failure } from '../failure.ts'
import type { Failure } from '../job.ts'
import { lastWords } from '../parts.ts'
import type { Dial, Ending, OuterLimits } from './child.ts'
import type { Pool } from './pool.ts'
import type { LazyProgram } from './program.ts'

/** What an engine works with: the children, on behalf of one job's owner. */
export class Children {
  private readonly pool: Pool
  private readonly shareKey: string | undefined

  constructor(pool: Pool, shareKey: string | undefined) {
    this.pool = pool
    this.shareKey = shareKey
  }

  /** With `dial`, the child gets the connection that it opens together with the job. */
  async run(program: LazyProgram, job: object, limits: OuterLimits, dial?: Dial): Promise<Ending> {
    return this.pool.run({ program: await program(), shareKey: this.shareKey, job, limits, dial })
  }

  /** In a process that serves nothing else, not even further jobs of the same owner. */
  async runAlone(program: LazyProgram, job: object, limits: OuterLimits): Promise<Ending> {
    return this.pool.run({ program: await program(), shareKey: undefined, job, limits })
  }
}

/** What a child said at the end, parsed, or why there is nothing that can be used. */
export function readDone<T>(ending: Ending, shape: z.ZodType<T>): { value: T } | { failure: Failure } {
  if ('died' in ending) return { failure: ending.died }
  const parsed = shape.safeParse(ending.done)
  return parsed.success ? { value: parsed.data } : { failure: malformed }
}

export function readParts<T>(ending: Ending, shape: z.ZodType<T>): T[] {
  return ending.parts.map((part) => shape.safeParse(part)).flatMap((parsed) => (parsed.success ? [parsed.data] : []))
}

/** What the answer printed before it was ended, beside what its parts hold. */
export function readLastWords(ending: Ending): string {
  return readParts(ending, lastWords)
    .map(({ printed }) => printed)
    .join('')
}

export const malformed = failure('internal-error', 'The sandbox gave an answer that cannot be read.')

/** Room for Node itself and for what isolates use outside their heap. */
export const baseResidentMb = 200

/** Wall limit of a job of `steps` steps, each bounded by `cpuMs` of CPU: for what the child itself does not end. */
export function wallLimit(cpuMs: number, steps: number): number {
  return Math.min(cpuMs * Math.max(1, steps), cpuMs * maxSlowSteps) * wallPerCpu + wallGraceMs
}

/** An answer that is this often close to its limit gets no further. */
const maxSlowSteps = 5
const wallPerCpu = 4
const wallGraceMs = 3000
