import { z } from 'zod'
import { answerContent } from './answer.ts'
import { candidateQuestion } from './candidate-question.ts'
import { ownRequests } from './own-request.ts'
import { questionKind } from './question.ts'
import { caseResult, marking, runDetails } from './verdict.ts'

const instant = z.iso.datetime({ offset: true })

/** Where an attempt stands; derived from its timestamps and the server's now. */
export const attemptState = z.enum(['not-started', 'in-section', 'between-sections', 'finished']).meta({ id: 'AttemptState' })
export type AttemptState = z.infer<typeof attemptState>

export const sectionState = z.enum(['upcoming', 'open', 'closed']).meta({ id: 'SectionState' })
export type SectionState = z.infer<typeof sectionState>

/** How far an item has come, for the question dots. */
export const itemProgress = z.enum(['untouched', 'started', 'passing']).meta({ id: 'ItemProgress' })

export const sectionView = z.object({
  position: z.int().positive(),
  title: z.string(),
  allowedMs: z.int().positive().describe('with this candidate’s extra time and what was credited'),
  questionCount: z.int().positive(),
  state: sectionState,
  startedAt: instant.nullable(),
  deadlineAt: instant.nullable(),
  handedInAt: instant.nullable(),
})

export const timeCreditKind = z.enum(['outage', 'gap', 'extension']).meta({ id: 'TimeCreditKind' })
export type TimeCreditKind = z.infer<typeof timeCreditKind>

/** The candidate's whole test as of `now`. Differences to `now` are what a countdown shows; the browser decides nothing. */
export const attemptView = z
  .object({
    now: instant,
    attemptId: z.uuid().nullable().describe('null before the start; what a device keeps is kept under it'),
    state: attemptState,
    assessment: z.object({ title: z.string(), organization: z.string() }),
    candidate: z.object({ name: z.string(), email: z.string() }),
    sections: z.array(sectionView),
    pauseAllowedMs: z.int().nonnegative().describe('for all pauses between sections together'),
    gapCreditMs: z.int().nonnegative().describe('the most that gaps of the candidate’s connection are credited, in all'),
    terms: z
      .object({
        retentionDays: z.int().positive().describe('after which answers and everything recorded are deleted'),
        ownEditor: z.boolean().describe('answers may be written elsewhere: pastes and absences say nothing'),
        feedback: z.boolean().describe('the candidate sees how she did by skill, once everything is marked'),
      })
      .describe('what the candidate agrees to; as agreed, once started'),
    endsBy: instant.nullable().describe('everything is handed in then at the latest'),
    finishedAt: instant.nullable(),
    withdrawnAt: instant.nullable().describe('when the candidate took the consent back'),
    timeCredits: z
      .array(z.object({ id: z.uuid(), kind: timeCreditKind, creditedMs: z.int().positive() }))
      .describe('by what deadlines moved, in the order in which it came in: server outages, gaps of the candidate’s connection, time that recruiters gave'),
    openSection: z
      .object({
        position: z.int().positive(),
        items: z.array(
          z.object({
            id: z.uuid(),
            position: z.int().positive(),
            kind: questionKind,
            title: z.string(),
            minutes: z.number(),
            points: z.number(),
            progress: itemProgress,
          }),
        ),
      })
      .nullable(),
    lateAnswers: z
      .array(
        z.object({
          itemId: z.uuid(),
          section: z.string().describe('title of its section'),
          title: z.string(),
          receivedAt: instant,
        }),
      )
      .describe('answers that came after their section’s time and say something else than what counts: kept, not counted'),
  })
  .meta({ id: 'AttemptView' })
export type AttemptView = z.infer<typeof attemptView>

/** A stretch without connection, by the server's clock as the browser knows it; the server judges it. */
export const reportGap = z
  .object({
    gapId: z.uuid().describe('a repeated report is judged once'),
    fromAt: instant.describe('the last contact, or the first that failed'),
    untilAt: instant.describe('when the first request was sent that was answered again'),
    lastEditAt: instant.nullable().describe('the last edit in it: what came before is not credited'),
  })
  .meta({ id: 'ReportGap' })
export type ReportGap = z.infer<typeof reportGap>

export const startAttempt = z.object({ consent: z.boolean() }).meta({ id: 'StartAttempt' })
export type StartAttempt = z.infer<typeof startAttempt>

/** The device (one browser) with which the candidate works, by the id that it gave itself; null before the first said so. */
export const workingDevice = z.object({ deviceId: z.uuid().nullable() }).meta({ id: 'WorkingDevice' })
export type WorkingDevice = z.infer<typeof workingDevice>

export const workHere = z.object({ deviceId: z.uuid() }).meta({ id: 'WorkHere' })
export type WorkHere = z.infer<typeof workHere>

export const savedAnswer = z
  .object({ revision: z.int().nonnegative(), content: answerContent, savedAt: instant })
  .meta({ id: 'SavedAnswer' })
export type SavedAnswer = z.infer<typeof savedAnswer>

export const itemView = z
  .object({
    id: z.uuid(),
    question: candidateQuestion,
    answer: savedAnswer.nullable(),
  })
  .meta({ id: 'ItemView' })
export type ItemView = z.infer<typeof itemView>

/** `base` is the revision that this content was made from (0: none yet); a repeated `saveId` returns its first result. */
export const saveAnswer = z
  .object({ base: z.int32().nonnegative(), saveId: z.uuid(), content: answerContent })
  .meta({ id: 'SaveAnswer' })
export type SaveAnswer = z.infer<typeof saveAnswer>

export const saveResult = z.object({ revision: z.int().positive(), savedAt: instant }).meta({ id: 'SaveResult' })
export type SaveResult = z.infer<typeof saveResult>

export const startRun = z
  .object({
    content: answerContent,
    requests: ownRequests.optional().describe('for HTTP APIs: send these, in turn on one store, in place of the visible cases'),
  })
  .meta({ id: 'StartRun' })
export type StartRun = z.infer<typeof startRun>

export const runCase = caseResult.omit({ details: true }).extend({ details: runDetails.nullable() }).meta({ id: 'RunCase' })
export type RunCase = z.infer<typeof runCase>

/** A run of the visible cases. The result holds nothing of hidden ones. */
export const runView = z
  .object({
    id: z.uuid(),
    state: z.enum(['waiting', 'finished']),
    marking: marking
      .omit({ score: true, points: true, cases: true })
      .extend({ cases: z.array(runCase) })
      .nullable(),
  })
  .meta({ id: 'RunView' })
export type RunView = z.infer<typeof runView>
