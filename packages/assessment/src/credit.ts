import type { Deadline } from './time.ts'

/** A stretch of time: from an instant up to another. */
export interface Stretch {
  fromAt: Date
  untilAt: Date
}

/** What the clock of one attempt is credited for; extensions in milliseconds. */
export interface CreditEvidence {
  outages: Stretch[]
  /** The idle parts of the candidate's own gaps, see `idlePart`. */
  gaps: Stretch[]
  extensionsMs: number[]
}

/** A shorter gap is neither credited nor noted [C4]. */
export const LEAST_GAP_MS = 5_000

/**
 * What arrived this shortly before a gap's end does not cut it: it is what the candidate's browser sent at once when it
 * was connected again, told apart from the end by two clocks that differ a little.
 */
const ENDING_MS = 5_000

/** All that is credited, in milliseconds: a function of the evidence, whatever the order in which it came in [C1] [C2] [C3] [C5]. */
export function creditOf({ outages, gaps, extensionsMs }: CreditEvidence, gapCapMs: number): number {
  const extended = extensionsMs.reduce((sum, ms) => sum + ms, 0)
  return lengthOf(outages) + gapCredit(gaps, outages, gapCapMs) + extended
}

/** What the candidate's own gaps are credited in all: what no outage covers, up to the cap [C3]. */
export function gapCredit(gaps: Stretch[], outages: Stretch[], gapCapMs: number): number {
  return Math.min(gapCapMs, lengthOf([...gaps, ...outages]) - lengthOf(outages))
}

/**
 * The part of a gap that counts as lost [C4]: what comes after the last sign that the candidate worked in it, be it an
 * edit that her browser kept or something that reached the server from any of her devices. Null when it is too short.
 */
export function idlePart(gap: Stretch, edits: Date[], arrivals: Date[]): Stretch | null {
  const ending = gap.untilAt.getTime() - ENDING_MS
  const signs = [...edits.map(Number), ...arrivals.map(Number).filter((at) => at < ending)]
  const from = Math.max(gap.fromAt.getTime(), ...signs)
  return gap.untilAt.getTime() - from < LEAST_GAP_MS ? null : { fromAt: new Date(from), untilAt: gap.untilAt }
}

/** The part of a stretch within another; null when they have nothing in common. */
export function within(stretch: Stretch, { fromAt, untilAt }: Stretch): Stretch | null {
  const from = Math.max(stretch.fromAt.getTime(), fromAt.getTime())
  const until = Math.min(stretch.untilAt.getTime(), untilAt.getTime())
  return until > from ? { fromAt: new Date(from), untilAt: new Date(until) } : null
}

/** A deadline that was moved by a credit; what is left of the gaps' cap is less by what of it was for gaps [C6]. */
export function moved(deadline: Deadline, creditMs: number, ofGapsMs = 0): Deadline {
  return {
    deadlineAt: new Date(deadline.deadlineAt.getTime() + creditMs),
    gapCreditLeftMs: deadline.gapCreditLeftMs - ofGapsMs,
  }
}

/** How much time the stretches cover together, overlaps once, in milliseconds. */
function lengthOf(stretches: Stretch[]): number {
  let covered = 0
  let reached = -Infinity
  for (const { fromAt, untilAt } of stretches.toSorted((a, b) => a.fromAt.getTime() - b.fromAt.getTime())) {
    const until = untilAt.getTime()
    covered += Math.max(0, until - Math.max(reached, fromAt.getTime()))
    reached = Math.max(reached, until)
  }
  return covered
}
