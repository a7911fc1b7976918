import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { creditOf, gapCredit, idlePart, LEAST_GAP_MS, moved, within, type CreditEvidence, type Stretch } from './credit.ts'
import { closuresDue, type AttemptInstants } from './state.ts'
import { allowedMs, attemptEndsBy, finalAt, isOpenForSaves, sectionDeadline, withExtraTime } from './time.ts'

const start = new Date('2026-03-02T09:00:00Z')
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const seconds = (stretch: Stretch | null) => stretch && (stretch.untilAt.getTime() - stretch.fromAt.getTime()) / 1000

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }))
  .map(([a, b]): Stretch => ({ fromAt: at(Math.min(a, b)), untilAt: at(Math.max(a, b)) }))
const cap = fc.integer({ min: 0, max: 600_000 })
const evidence: fc.Arbitrary<CreditEvidence> = fc.record({
  outages: fc.array(stretch, { maxLength: 6 }),
  gaps: fc.array(stretch, { maxLength: 6 }),
  extensionsMs: fc.array(fc.integer({ min: 1, max: 3_600_000 }), { maxLength: 3 }),
})
const percent = fc.integer({ min: 0, max: 400 })

describe('credit', () => {
  test('[C1] is the same whatever the order, and however often a stretch is told', () => {
    fc.assert(
      fc.property(evidence, cap, fc.integer(), (all, capMs, turn) => {
        const turned = <T>(list: T[]) => list.map((_, index) => list[(index + Math.abs(turn)) % list.length] as T).toReversed()
        const again = {
          outages: [...turned(all.outages), ...all.outages],
          gaps: [...turned(all.gaps), ...all.gaps],
          extensionsMs: turned(all.extensionsMs),
        }
        expect(creditOf(again, capMs)).toBe(creditOf(all, capMs))
      }),
    )
  })

  test('[C1] never becomes less when more is known', () => {
    fc.assert(
      fc.property(evidence, evidence, cap, (known, more, capMs) => {
        const all = {
          outages: [...known.outages, ...more.outages],
          gaps: [...known.gaps, ...more.gaps],
          extensionsMs: [...known.extensionsMs, ...more.extensionsMs],
        }
        expect(creditOf(all, capMs)).toBeGreaterThanOrEqual(creditOf(known, capMs))
        expect(creditOf(known, capMs)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('[C2] [C5] is an outage and an extension in full', () => {
    const evidenced = { outages: [{ fromAt: at(10), untilAt: at(100) }], gaps: [], extensionsMs: [300_000] }
    expect(creditOf(evidenced, 0)).toBe(90_000 + 300_000)
  })

  test('[C3] for gaps never exceeds the cap, and counts nothing that an outage covers', () => {
    fc.assert(
      fc.property(evidence, cap, ({ gaps, outages }, capMs) => {
        const credited = gapCredit(gaps, outages, capMs)
        expect(credited).toBeGreaterThanOrEqual(0)
        expect(credited).toBeLessThanOrEqual(capMs)
        expect(gapCredit(gaps, [{ fromAt: at(0), untilAt: at(600) }], capMs)).toBe(0)
      }),
    )
    const gap = { fromAt: at(0), untilAt: at(100) }
    expect(gapCredit([gap, gap], [{ fromAt: at(90), untilAt: at(120) }], 600_000)).toBe(90_000)
  })

  test('[T2] the cap grows with extra time as every timer does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 3_600_000 }), cap, percent, (minutes, pauseMs, capMs, p) => {
        const least = (ms: number) => Math.floor((ms * (100 + p)) / 100)
        const allowed = minutes.map((m) => allowedMs(m, p))
        expect(withExtraTime(capMs, p)).toBeGreaterThanOrEqual(least(capMs))
        allowed.forEach((ms, index) => expect(ms).toBeGreaterThanOrEqual(least((minutes[index] ?? 0) * 60_000)))
        const whole = minutes.reduce((sum, m) => sum + m * 60_000, pauseMs)
        expect(attemptEndsBy(start, allowed, pauseMs, p).getTime() - start.getTime()).toBeGreaterThanOrEqual(least(whole))
      }),
    )
  })
})

describe('a gap', () => {
  const gap = { fromAt: at(0), untilAt: at(60) }

  test('[C4] counts from its last edit on', () => {
    expect(seconds(idlePart(gap, [], []))).toBe(60)
    expect(seconds(idlePart(gap, [at(40), at(20)], []))).toBe(20)
    expect(idlePart(gap, [at(58)], [])).toBeNull()
  })

  test('[C4] is cut by what reached the server, but for what was sent at its end', () => {
    expect(seconds(idlePart(gap, [], [at(-30), at(30)]))).toBe(30)
    expect(seconds(idlePart(gap, [], [at(58), at(61)]))).toBe(60)
  })

  test('[C4] credits no edit, and less with more of them', () => {
    const instants = fc.array(fc.integer({ min: -10, max: 70 }).map(at), { maxLength: 8 })
    fc.assert(
      fc.property(stretch, instants, instants, (one, edits, more) => {
        const idle = idlePart(one, edits, [])
        if (idle) expect(edits.some((edit) => edit > idle.fromAt && edit < idle.untilAt)).toBe(false)
        if (idle) expect(Number(idle.untilAt) - Number(idle.fromAt)).toBeGreaterThanOrEqual(LEAST_GAP_MS)
        expect(seconds(idlePart(one, [...edits, ...more], [])) ?? 0).toBeLessThanOrEqual(seconds(idle) ?? 0)
      }),
    )
  })

  test('is looked at only within its section', () => {
    expect(within({ fromAt: at(-10), untilAt: at(20) }, gap)).toEqual({ fromAt: at(0), untilAt: at(20) })
    expect(within({ fromAt: at(-10), untilAt: at(0) }, gap)).toBeNull()
  })
})

describe('a credited deadline', () => {
  test('[C6] credit for a gap never moves the instant at which a section is final', () => {
    fc.assert(
      fc.property(evidence, cap, ({ gaps, outages }, capMs) => {
        const deadline = { deadlineAt: at(300), gapCreditLeftMs: capMs }
        const gapMs = gapCredit(gaps, outages, capMs)
        expect(finalAt(moved(deadline, gapMs, gapMs))).toEqual(finalAt(deadline))
        expect(moved(deadline, gapMs, gapMs).gapCreditLeftMs).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('[C6] what is final takes no save and stays due for closing, whatever gap is credited then', () => {
    fc.assert(
      fc.property(cap, fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (capMs, lateMs, share) => {
        const deadline = { deadlineAt: at(300), gapCreditLeftMs: capMs }
        const now = new Date(finalAt(deadline).getTime() + lateMs)
        const gapMs = Math.floor(capMs * share)
        const later = moved(deadline, gapMs, gapMs)
        expect(isOpenForSaves({ ...later, closedAt: null }, now)).toBe(false)
        expect(closuresDue(oneSection(later), now, 'away').sections).toHaveLength(1)
      }),
    )
  })

  test('[T3] stays the earlier of what the section and the attempt allow, when both are moved by the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 240 }), fc.integer({ min: 0, max: 10_000_000 }), (m, untilEnd, creditMs) => {
        const endsBy = at(untilEnd * 60)
        const uncredited = sectionDeadline(start, allowedMs(m, 0), endsBy)
        const credited = sectionDeadline(start, allowedMs(m, 0) + creditMs, new Date(endsBy.getTime() + creditMs))
        expect(credited.getTime()).toBe(uncredited.getTime() + creditMs)
      }),
    )
  })
})

function oneSection({ deadlineAt, gapCreditLeftMs }: { deadlineAt: Date; gapCreditLeftMs: number }): AttemptInstants {
  const section = { position: 1, allowedMs: 300_000, startedAt: start, deadlineAt, closedAt: null }
  return { startedAt: start, endsBy: deadlineAt, finishedAt: null, gapCreditLeftMs, sections: [section] }
}
