import type { Engine as EngineName, SandboxJobs } from '../job.ts'
import type { Children } from './children.ts'
import type { Databases } from './sql/databases.ts'

/** What an engine works with. */
export interface Tools {
  /** Child processes, on behalf of the job's owner. */
  children: Children
  /** Candidates' databases; null where the sandbox has no cluster. */
  databases: Databases | null
}

/** Turns one kind of job into work for child processes, and what they say into the job's result. One file each in engines/. */
export interface Engine<Name extends EngineName> {
  /** Never rejects for what an answer does: that is a `failure` of the result. */
  run(job: SandboxJobs[Name]['job'], tools: Tools): Promise<SandboxJobs[Name]['result']>
}
