export { allowedMs, attemptEndsBy, finalAt, GRACE_MS, isOpenForSaves, sectionDeadline, withExtraTime, type Deadline } from './time.ts'
export { creditOf, gapCredit, idlePart, LEAST_GAP_MS, moved, within, type CreditEvidence, type Stretch } from './credit.ts'
export {
  attemptStateAt,
  closuresDue,
  finishOf,
  nextClosureAt,
  nextSection,
  sectionStateAt,
  type AttemptInstants,
  type Closures,
  type Presence,
  type SectionInstants,
} from './state.ts'
export { seededRandom, shuffled, type Random } from './random.ts'
export { fillSlots, type Slot } from './fill.ts'
export { presentOrder, toPresentedTerms, toQuestionTerms } from './present.ts'
export { addScores, combineCases, percentOf } from './scoring.ts'
export { changesOf, marksOf, spanOf } from './playback.ts'
export { timeOnItems } from './time-spent.ts'
export { invitationStatus, type InvitationFacts } from './invitation-status.ts'
