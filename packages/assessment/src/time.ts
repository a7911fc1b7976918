/** What is still on its way at the deadline counts when it arrives within this time [T5]. */
export const GRACE_MS = 10_000

/** What a section of so many minutes allows, with extra time in percent, in milliseconds [T2]. */
export function allowedMs(minutes: number, extraTimePercent: number): number {
  return Math.ceil((minutes * 60_000 * (100 + extraTimePercent)) / 100)
}

/** The instant by which an attempt ends, whatever happens [T4]. `pauseAllowedMs` is before extra time. */
export function attemptEndsBy(startedAt: Date, allowed: number[], pauseAllowedMs: number, extraTimePercent: number): Date {
  const pauses = Math.ceil((pauseAllowedMs * (100 + extraTimePercent)) / 100)
  return after(startedAt, allowed.reduce((sum, ms) => sum + ms, pauses))
}

/** When a section that starts at `startedAt` ends [T3]. */
export function sectionDeadline(startedAt: Date, allowed: number, endsBy: Date): Date {
  return new Date(Math.min(after(startedAt, allowed).getTime(), endsBy.getTime()))
}

/** Whether a save that arrives at `now` still counts [T5] [T6]. */
export function isOpenForSaves(section: { deadlineAt: Date | null; closedAt: Date | null }, now: Date): boolean {
  return section.deadlineAt !== null && section.closedAt === null && now.getTime() <= section.deadlineAt.getTime() + GRACE_MS
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms)
}
