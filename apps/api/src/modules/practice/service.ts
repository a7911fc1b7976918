import { answerTypeOfKind, ProblemError, runnableKinds, type AnswerContent, type PracticeView, type QuestionKind, type RunView } from '@assay/contracts'
import {
  findOptionalPracticeRun,
  lockInvitation,
  selectInvitationForCandidate,
  selectKindsOfTest,
  selectPracticeQuestions,
  startOptionalPracticeRun,
  databaseNow,
  type CandidateSession,
  type Database,
  type Queries,
} from '@assay/db'
import { refuseUnlessStartable } from '../attempts/open-invitation.ts'
import { presentQuestion } from '../items/present-question.ts'
import { presentRun } from '../runs/present.ts'

/** Everybody practises with the same order of options. */
const SEED = 1

/** A practice question of each kind that the candidate's test may hold, in the order of the test. */
export async function viewPractice({ prisma }: Database, session: CandidateSession): Promise<PracticeView> {
  await refuseOnceStarted(prisma, session)
  const questions = await selectPracticeQuestions(prisma, await selectKindsOfTest(prisma, session.invitationId))
  return { questions: questions.map(({ content }) => presentQuestion(content, SEED)) }
}

/** Runs the visible cases of a practice question. One run at a time; nothing of it stays once the test starts. */
export async function startPracticeRun(
  { prisma }: Database,
  session: CandidateSession,
  { kind, content }: { kind: QuestionKind; content: AnswerContent },
): Promise<RunView> {
  return prisma.$transaction(async (tx) => {
    // The start takes the same lock, so that no run is left behind by it.
    await lockInvitation(tx, session.organizationId, session.invitationId)
    await refuseOnceStarted(tx, session)
    if (!runnableKinds.some((runnable) => runnable === kind)) throw new ProblemError('question_not_runnable')
    if (content.type !== answerTypeOfKind[kind]) throw new ProblemError('answer_wrong_type')
    const asked = (await selectKindsOfTest(tx, session.invitationId)).filter((each) => each === kind)
    const [question] = await selectPracticeQuestions(tx, asked)
    if (!question) throw new ProblemError('not_found')
    const run = await startOptionalPracticeRun(tx, { invitationId: session.invitationId, questionVersionId: question.versionId, content })
    if (!run) throw new ProblemError('run_in_progress')
    return presentRun({ id: run.id, marking: null })
  })
}

/** A practice run of the candidate's, or a refusal. */
export async function viewPracticeRun(queries: Queries, run: { invitationId: string; runId: string }): Promise<RunView> {
  const found = await findOptionalPracticeRun(queries, run)
  if (!found) throw new ProblemError('not_found')
  return presentRun(found)
}

/** Practice is for before the test: in it, a second place to run code would be one that nobody sees. */
async function refuseOnceStarted(queries: Queries, { invitationId }: CandidateSession): Promise<void> {
  const invitation = await selectInvitationForCandidate(queries, invitationId)
  if (invitation.attempt) throw new ProblemError('attempt_already_started')
  refuseUnlessStartable(invitation, await databaseNow(queries))
}
