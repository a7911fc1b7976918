import { z } from 'zod'

/** Marks one immutable submission: its visible cases for a run, all of them for a grading round. */
export const gradeJob = z.object({
  submissionId: z.uuid(),
  /** null: a candidate's run of the visible cases; the result is stored with the submission's run. */
  roundId: z.uuid().nullable(),
})
export type GradeJob = z.infer<typeof gradeJob>

/** Closes what the clock has ended, at or after the instant for which the job is scheduled. */
export const closeOverdueJob = z.object({ attemptId: z.uuid() })
export type CloseOverdueJob = z.infer<typeof closeOverdueJob>

/** Marks the visible cases of a practice question, for its candidate's eyes only. */
export const practiceJob = z.object({ runId: z.uuid() })
export type PracticeJob = z.infer<typeof practiceJob>

/** Task names in the queue, with the contract of each payload; a worker parses its payload again. */
export const jobs = {
  grade: gradeJob,
  'close-overdue': closeOverdueJob,
  practice: practiceJob,
} as const
export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]>

/** Smaller is sooner: someone waits for a run. */
export const jobPriority = { run: 0, grade: 10 } as const

/** A job that fails for our own reasons is tried this often before it is shown as failed. */
export const MAX_JOB_ATTEMPTS = 5

/** A run is tried less often: someone waits for it and can run again by hand once it has failed. */
export const MAX_RUN_ATTEMPTS = 2

/** NOTIFY channel on which a finished run's id is told to whoever waits. */
export const RUN_FINISHED_CHANNEL = 'assay_run_finished'

/** NOTIFY channel on which the id of an attempt is told whose clock or sections have changed. */
export const ATTEMPT_CHANGED_CHANNEL = 'assay_attempt_changed'
