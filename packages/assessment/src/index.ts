export { allowedMs, attemptEndsBy, GRACE_MS, isOpenForSaves, sectionDeadline } from './time.ts'
export {
  attemptStateAt,
  closuresDue,
  finishOf,
  nextClosureAt,
  nextSection,
  sectionStateAt,
  type AttemptInstants,
  type Closures,
  type SectionInstants,
} from './state.ts'
export { seededRandom, shuffled, type Random } from './random.ts'
export { fillSlots, type Slot } from './fill.ts'
export { presentOrder, toPresentedTerms, toQuestionTerms } from './present.ts'
export { addScores, combineCases, percentOf } from './scoring.ts'
export { timeOnItems } from './time-spent.ts'
export { invitationStatus, type InvitationFacts } from './invitation-status.ts'
