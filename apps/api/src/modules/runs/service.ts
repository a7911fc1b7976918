import { answerTypeOfKind, ProblemError, questionKind, runnableKinds, type RunView, type StartRun } from '@assay/contracts'
import { findOptionalRun, startOptionalRun, type Database, type Queries } from '@assay/db'
import type { Notices } from '../../notices.ts'
import { selectOpenItem } from '../items/service.ts'
import { presentRun } from './present.ts'

const WAIT_MS = 15_000

/** Has the visible cases of an item of the open section, or requests in their place, run against this content. One run of an attempt at a time. */
export async function startRun(
  { prisma }: Database,
  { attemptId, itemId, content, requests }: { attemptId: string; itemId: string } & StartRun,
): Promise<RunView> {
  return prisma.$transaction(async (tx) => {
    const item = await selectOpenItem(tx, attemptId, itemId)
    const kind = questionKind.parse(item.questionVersion.kind)
    if (!runnableKinds.some((runnable) => runnable === kind)) throw new ProblemError('question_not_runnable')
    if (requests && kind !== 'http-api') throw new ProblemError('question_not_runnable')
    if (content.type !== answerTypeOfKind[kind]) throw new ProblemError('answer_wrong_type')
    const run = await startOptionalRun(tx, { attemptId, itemId, content, requests: requests ?? null })
    if (!run) throw new ProblemError('run_in_progress')
    return presentRun({ id: run.id, marking: null })
  })
}

/** A run of the attempt: at once when it is finished, else when it finishes or after 15 s, whatever comes first. */
export async function awaitRun(
  { prisma }: Database,
  finishedRuns: Notices,
  run: { attemptId: string; runId: string },
): Promise<RunView> {
  return awaitFinished(finishedRuns, run.runId, () => viewRun(prisma, run))
}

/** What `view` shows of a run: at once when it is finished, else when it finishes or after 15 s, whatever comes first. */
export async function awaitFinished(finishedRuns: Notices, runId: string, view: () => Promise<RunView>): Promise<RunView> {
  const answered = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(WAIT_MS), finishedRuns.closing, answered.signal])
  try {
    await finishedRuns.listen()
    for (;;) {
      // Whoever first looked and then listened could miss what happened in between.
      const heard = finishedRuns.heard(runId, signal)
      const seen = await view()
      if (seen.state === 'finished' || signal.aborted) return seen
      await heard
    }
  } finally {
    answered.abort()
  }
}

async function viewRun(queries: Queries, run: { attemptId: string; runId: string }): Promise<RunView> {
  const found = await findOptionalRun(queries, run)
  if (!found) throw new ProblemError('not_found')
  return presentRun(found)
}
