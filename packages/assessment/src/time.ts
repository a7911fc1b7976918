/** A stored deadline, and what of the cap on credit for the candidate's own gaps is not used yet. */
export interface Deadline {
  deadlineAt: Date
  gapCreditLeftMs: number
}

/** What is still on its way at the deadline counts when it arrives within this time [T5]. */
export const GRACE_MS = 10_000

/** What a section of so many minutes allows, with extra time in percent, in milliseconds [T2]. */
export function allowedMs(minutes: number, extraTimePercent: number): number {
  return withExtraTime(minutes * 60_000, extraTimePercent)
}

/** A duration with extra time in percent, in whole milliseconds [T2]: the pauses, and the cap on credit for gaps. */
export function withExtraTime(ms: number, extraTimePercent: number): number {
  return Math.ceil((ms * (100 + extraTimePercent)) / 100)
}

/** The instant by which an attempt ends if nothing is credited [T4]. `pauseAllowedMs` is before extra time. */
export function attemptEndsBy(startedAt: Date, allowed: number[], pauseAllowedMs: number, extraTimePercent: number): Date {
  const pauses = withExtraTime(pauseAllowedMs, extraTimePercent)
  return after(startedAt, allowed.reduce((sum, ms) => sum + ms, pauses))
}

/** When a section that starts at `startedAt` ends [T3]. */
export function sectionDeadline(startedAt: Date, allowed: number, endsBy: Date): Date {
  return new Date(Math.min(after(startedAt, allowed).getTime(), endsBy.getTime()))
}

/** From when on a section is final, if nobody closes it before: nothing that is reported later opens it again [C6]. */
export function finalAt({ deadlineAt, gapCreditLeftMs }: Deadline): Date {
  return after(deadlineAt, GRACE_MS + gapCreditLeftMs)
}

/** Whether a save that arrives at `now` still counts [T5] [T6]. */
export function isOpenForSaves(section: { deadlineAt: Date | null; closedAt: Date | null }, now: Date): boolean {
  return section.deadlineAt !== null && section.closedAt === null && now.getTime() <= section.deadlineAt.getTime() + GRACE_MS
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms)
}
