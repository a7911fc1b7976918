import type { JobName } from '@assay/contracts'
import type { Database, Task } from '@assay/db'
import { createSandbox, type SandboxSettings } from '@assay/sandbox'
import { closeOverdue } from './close-overdue.ts'
import { grade } from './grade.ts'
import { practice } from './practice.ts'

export interface GradingSettings extends SandboxSettings {
  database: Database
}

/** What a runner does with the jobs of each name. `close` ends the sandbox, after the last job. */
export interface Grading {
  tasks: Record<JobName, Task>
  close(): Promise<void>
}

/** Opens a sandbox and hands out the work that uses it. */
export async function startGrading({ database, ...settings }: GradingSettings): Promise<Grading> {
  const sandbox = await createSandbox(settings)
  return {
    tasks: {
      grade: (payload, tries) => grade(payload, tries, { database, sandbox }),
      practice: (payload, tries) => practice(payload, tries, { database, sandbox }),
      'close-overdue': (payload) => closeOverdue(payload, database),
    },
    close: () => sandbox.close(),
  }
}
