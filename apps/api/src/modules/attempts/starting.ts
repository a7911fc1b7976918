import { randomInt } from 'node:crypto'
import { allowedMs, attemptEndsBy, attemptStateAt, fillSlots, nextClosureAt, nextSection, sectionDeadline, sectionStateAt, withExtraTime } from '@assay/assessment'
import { ProblemError } from '@assay/contracts'
import {
  databaseNow,
  deletePracticeRun,
  insertAttempt,
  lockAttemptForClosing,
  lockInvitation,
  markSectionStarted,
  noteServerEvent,
  scheduleClosing,
  selectInvitationForCandidate,
  selectOpenings,
  type CandidateSession,
  type Database,
  type InvitationForCandidate,
  type NewAttempt,
  type Queries,
} from '@assay/db'
import { refuseUnlessStartable } from './open-invitation.ts'

/** Makes the attempt: its questions are drawn, and the time by which everything ends is set. No section runs yet. */
export async function startAttempt({ prisma }: Database, session: CandidateSession): Promise<{ attemptId: string }> {
  return prisma.$transaction(async (tx) => {
    await lockInvitation(tx, session.organizationId, session.invitationId)
    const invitation = await selectInvitationForCandidate(tx, session.invitationId)
    const now = await databaseNow(tx)
    if (invitation.attempt) throw new ProblemError('attempt_already_started')
    refuseUnlessStartable(invitation, now)
    const attempt = newAttempt(invitation, now)
    const { id: attemptId } = await insertAttempt(tx, attempt)
    await deletePracticeRun(tx, session.invitationId)
    await noteOpenings(tx, attemptId, session.invitationId)
    await noteServerEvent(tx, attemptId, 'attempt-started', {}, now)
    await scheduleClosing(tx, attemptId, nextClosureAt({ ...attempt, finishedAt: null, sections: [] }))
    return { attemptId }
  })
}

/** Starts the clock of a section, when it is the next one. */
export async function startSection({ prisma }: Database, attemptId: string, position: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    const { now, endsBy } = attempt
    if (attemptStateAt(attempt, now) === 'finished') throw new ProblemError('attempt_finished')
    const section = attempt.sections.find((each) => each.position === position)
    if (!section) throw new ProblemError('not_found')
    if (sectionStateAt(section, now) === 'open') throw new ProblemError('section_already_started')
    if (nextSection(attempt, now) !== position) throw new ProblemError('section_not_open')
    const deadlineAt = sectionDeadline(now, section.allowedMs + section.creditedMs, endsBy)
    if (deadlineAt <= now) throw new ProblemError('attempt_finished')
    await markSectionStarted(tx, section.id, { startedAt: now, deadlineAt })
    await noteServerEvent(tx, attemptId, 'section-started', { position }, now)
    const sections = attempt.sections.map((each) => (each === section ? { ...each, startedAt: now, deadlineAt } : each))
    await scheduleClosing(tx, attemptId, nextClosureAt({ ...attempt, sections }))
  })
}

function newAttempt({ id, organizationId, organization, extraTimePercent, assessmentVersion }: InvitationForCandidate, startedAt: Date): NewAttempt {
  const questions = drawQuestions(assessmentVersion.sections)
  const sections = assessmentVersion.sections.map((section) => ({
    assessmentSectionId: section.id,
    position: section.position,
    allowedMs: allowedMs(section.minutes.toNumber(), extraTimePercent),
    items: section.slots.flatMap((slot, index) => {
      const questionVersionId = questions.get(slot.id)
      return questionVersionId ? [{ position: index + 1, questionVersionId, shuffleSeed: randomInt(2 ** 31) }] : []
    }),
  }))
  const allowed = sections.map((section) => section.allowedMs)
  const endsBy = attemptEndsBy(startedAt, allowed, assessmentVersion.pauseAllowedMs, extraTimePercent)
  const gapCreditLeftMs = withExtraTime(assessmentVersion.gapCreditMs, extraTimePercent)
  return { organizationId, invitationId: id, startedAt, endsBy, gapCreditLeftMs, retentionDays: organization.retentionDays, sections }
}

/** One question version for every slot of the whole test, by slot. */
function drawQuestions(sections: InvitationForCandidate['assessmentVersion']['sections']): Map<string, string> {
  const slots = sections.flatMap((section) =>
    section.slots.map((slot) => ({ id: slot.id, questionVersionIds: slot.questions.map((question) => question.questionVersionId) })),
  )
  return new Map(fillSlots(slots, cryptoRandom).map((drawn) => [drawn.slotId, drawn.questionVersionId]))
}

function cryptoRandom(): number {
  return randomInt(2 ** 32) / 2 ** 32
}

/** Writes down, now that there is a log, when the link was opened and on how many further devices. */
async function noteOpenings(tx: Queries, attemptId: string, invitationId: string): Promise<void> {
  const [first, ...others] = await selectOpenings(tx, invitationId)
  if (first) await noteServerEvent(tx, attemptId, 'attempt-opened', {}, first)
  for (const at of others) await noteServerEvent(tx, attemptId, 'device-joined', {}, at)
}
