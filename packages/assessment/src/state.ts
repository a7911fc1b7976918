import type { AttemptState, SectionState } from '@assay/contracts'
import { finalAt, GRACE_MS } from './time.ts'

/** What decides a section's state. */
export interface SectionInstants {
  position: number
  allowedMs: number
  startedAt: Date | null
  deadlineAt: Date | null
  closedAt: Date | null
}

/** What decides an attempt's state; `sections` in order of position. */
export interface AttemptInstants {
  startedAt: Date
  endsBy: Date
  finishedAt: Date | null
  /** What of the cap on credit for the candidate's own gaps is not used yet. */
  gapCreditLeftMs: number
  sections: SectionInstants[]
}

/**
 * Whether the candidate is there when sections are closed. What has run out closes at once when she is: a gap of hers
 * ends with its report, before anything else. When nobody is there, she may still report one [C6].
 */
export type Presence = 'present' | 'away'

export interface Closures {
  sections: { position: number; closedAt: Date; closing: 'timed-out' }[]
  finishedAt: Date | null
}

/** Where an attempt stands at `now`; null is an attempt that was never started [S1]. */
export function attemptStateAt(attempt: AttemptInstants | null, now: Date): AttemptState {
  if (!attempt) return 'not-started'
  if (attempt.finishedAt || hasPassed(attempt.endsBy, now)) return 'finished'
  const states = attempt.sections.map((section) => sectionStateAt(section, now))
  if (states.includes('open')) return 'in-section'
  return states.every((state) => state === 'closed') ? 'finished' : 'between-sections'
}

/** A section whose deadline and grace have passed is closed, whether or not anyone has noted it yet [T5] [T6]. */
export function sectionStateAt(section: SectionInstants, now: Date): SectionState {
  if (section.closedAt) return 'closed'
  if (!section.deadlineAt) return 'upcoming'
  return hasPassed(section.deadlineAt, now) ? 'closed' : 'open'
}

/** The position of the section that may be started now, or null [S2]. */
export function nextSection(attempt: AttemptInstants, now: Date): number | null {
  if (attemptStateAt(attempt, now) !== 'between-sections') return null
  return attempt.sections.find((section) => sectionStateAt(section, now) === 'upcoming')?.position ?? null
}

/** What the clock has ended by `now` and nobody has closed yet [T6] [T7] [T8] [C6]. */
export function closuresDue(attempt: AttemptInstants, now: Date, presence: Presence): Closures {
  if (attempt.finishedAt) return { sections: [], finishedAt: null }
  const gapCreditLeftMs = presence === 'present' ? 0 : attempt.gapCreditLeftMs
  const isOver = (deadlineAt: Date) => now > finalAt({ deadlineAt, gapCreditLeftMs })
  const sections = attempt.sections
    .filter((section) => !section.closedAt)
    .filter(({ deadlineAt }) => isOver(attempt.endsBy) || (deadlineAt !== null && isOver(deadlineAt)))
    .map(({ position, deadlineAt }) => ({ position, closedAt: deadlineAt ?? attempt.endsBy, closing: 'timed-out' as const }))
  return { sections, finishedAt: finishOf(attempt, sections) }
}

/** When an attempt is finished once `closing` are closed too: at the closing of the last of all its sections, else null [T7]. */
export function finishOf(attempt: AttemptInstants, closing: { position: number; closedAt: Date }[]): Date | null {
  const closedAt = attempt.sections.map(
    (section) => section.closedAt ?? closing.find(({ position }) => position === section.position)?.closedAt ?? null,
  )
  if (closedAt.includes(null)) return null
  return new Date(Math.max(...closedAt.map((instant) => instant?.getTime() ?? 0)))
}

/** The next instant at which `closuresDue` may have something to close although nobody is there: schedule a look for then. */
export function nextClosureAt(attempt: AttemptInstants): Date {
  const deadlines = attempt.sections.flatMap(({ deadlineAt, closedAt }) => (deadlineAt && !closedAt ? [deadlineAt.getTime()] : []))
  const deadlineAt = new Date(Math.min(attempt.endsBy.getTime(), ...deadlines))
  return finalAt({ deadlineAt, gapCreditLeftMs: attempt.gapCreditLeftMs })
}

function hasPassed(deadline: Date, now: Date): boolean {
  return now.getTime() > deadline.getTime() + GRACE_MS
}
