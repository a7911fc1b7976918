export { openDatabase, Prisma, type Database, type Queries } from './client.ts'
export { driftFromSchema, migrate } from './migrate.ts'
export { saveAnswer, type SaveOutcome } from './answers.ts'
export { selectLateAnswers, type LateAnswer } from './late-answers.ts'
export { databaseNow } from './clock.ts'
export { closeSections, lockAttemptForClosing, scheduleClosing, type Closing, type LockedAttempt, type ToQuestionTerms } from './closing.ts'
export { noteServerEvent } from './events.ts'
export { enqueue, migrateQueue, type JobOptions } from './queue.ts'
export { ensureFirstRound } from './rounds.ts'
export {
  insertAssessment,
  insertAssessmentVersion,
  isUsableAssessmentVersion,
  reinstateAssessment,
  retireAssessments,
  selectNewestAssessments,
  selectPublishedAssessments,
  type NewAssessmentSlot,
  type NewAssessmentVersion,
  type NewestAssessment,
  type PublishedAssessment,
} from './assessments.ts'
export {
  findOptionalAsset,
  findOptionalQuestionFiles,
  findOptionalVersionId,
  insertImportedVersion,
  insertQuestion,
  reinstateQuestion,
  retireQuestions,
  selectNewestQuestions,
  type NewestQuestion,
  type NewQuestionVersion,
} from './questions.ts'
export {
  insertJobRole,
  insertJobRoleVersion,
  reinstateJobRole,
  retireJobRoles,
  selectNewestJobRoles,
  selectUsableJobRoles,
  type StoredJobRole,
} from './job-roles.ts'
export { findOptionalBankQuestion, selectAssessmentsAsking, selectBankPage, type BankQuestionInFull, type BankRow } from './bank.ts'
export { replaceSkills, selectSkills } from './skills.ts'
export { findOptionalLibrary, lockLibrary } from './organizations.ts'
export {
  findOptionalItemForCandidate,
  hasAttempt,
  insertAttempt,
  markSectionStarted,
  selectAttemptInstants,
  selectInvitationForCandidate,
  selectOwnItemIds,
  selectPassingItemIds,
  selectWorkingDevice,
  setWorkingDevice,
  type AttemptForCandidate,
  type InvitationForCandidate,
  type ItemForCandidate,
  type NewAttempt,
} from './attempts.ts'
export {
  findOptionalCandidateSession,
  insertCandidateSession,
  selectOpenings,
  type CandidateSession,
} from './candidate-sessions.ts'
export {
  deletePracticeRun,
  findOptionalPracticeRun,
  findOptionalPracticeToMark,
  finishPracticeRun,
  selectKindsOfTest,
  selectPracticeQuestions,
  startOptionalPracticeRun,
  type PracticeQuestion,
} from './practice.ts'
export { insertAuditEntry, type AuditAction } from './audit.ts'
export { deleteCandidate, deleteExpired, findOptionalCandidateId } from './deletion.ts'
export {
  findOptionalRating,
  insertOptionalRequest,
  isWithdrawn,
  markRequestDone,
  markWithdrawn,
  saveRating,
  selectRequests,
  type NewCandidateRequest,
  type StoredRequest,
} from './requests.ts'
export { ensureCandidate } from './candidates.ts'
export { insertEventBatch, MAX_STORED_BYTES, selectEventStreams, type EventStream } from './event-batches.ts'
export {
  findOptionalInvitation,
  findOptionalInvitationByLink,
  insertLink,
  insertOptionalInvitation,
  lockInvitation,
  markCancelled,
  markOpened,
  selectInvitations,
  type InvitationWithFacts,
  type NewInvitation,
} from './invitations.ts'
export { findOptionalMembership, insertMember, insertOrganization, type Membership, type NewMember } from './members.ts'
export { hashPassword, verifyPassword } from './passwords.ts'
export {
  countRuns,
  findOptionalAttemptForReport,
  insertReview,
  selectGradesForReport,
  selectItemProgress,
  selectSkillsOfItems,
  type AttemptForReport,
  type GradeForReport,
  type ItemProgress,
} from './reports.ts'
export { findOptionalItemForPlayback, selectRunsOfItem, selectSavedRevisions, type ItemForPlayback } from './playback.ts'
export { pendingMigrations } from './readiness.ts'
export { insertGrade, isGraded, type GradeKey } from './grades.ts'
export { beat, deleteHeartbeat, freeJobsOfDeadWorkers } from './heartbeats.ts'
export { listenTo, notifyAttemptsChanged, type Listener } from './notifications.ts'
export { creditOutage } from './outages.ts'
export { beatServer, isServerOut } from './server-heartbeat.ts'
export {
  insertTimeCredit,
  selectArrivals,
  selectTimeCredits,
  type ExtensionCredit,
  type GapCredit,
  type TimeCreditWithPeople,
} from './time-credits.ts'
export { findOptionalRun, findOptionalRunUnderWay, finishRun, startOptionalRun } from './runs.ts'
export { findOptionalSubmissionToMark, type SubmissionToMark } from './submissions.ts'
export { startQueueWorker, type QueueWorker, type Task } from './queue-worker.ts'
