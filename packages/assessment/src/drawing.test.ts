import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fillSlots } from './fill.ts'
import { presentOrder, toPresentedTerms, toQuestionTerms } from './present.ts'
import { seededRandom, shuffled } from './random.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

describe('slots', () => {
  const slots = fc.array(
    fc.record({ id: fc.uuid(), questionVersionIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }) }),
    { maxLength: 6 },
  )

  test('[Q1] each get one of their own questions, in order', () => {
    fc.assert(
      fc.property(slots, seeds, (given, seed) => {
        const drawn = fillSlots(given, seededRandom(seed))
        expect(drawn.map(({ slotId }) => slotId)).toEqual(given.map(({ id }) => id))
        drawn.forEach(({ questionVersionId }, index) => expect(given[index]?.questionVersionIds).toContain(questionVersionId))
      }),
    )
  })

  test('[Q1] never share a question while another is left', () => {
    const wide = [1, 2, 3].map((n) => ({ id: `slot ${n}`, questionVersionIds: ['a', 'b', 'c'] }))
    const narrow = { id: 'narrow', questionVersionIds: ['a'] }
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(new Set(fillSlots(wide, seededRandom(seed)).map((each) => each.questionVersionId)).size).toBe(3)
        const mixed = fillSlots([...wide.slice(0, 2), narrow], seededRandom(seed))
        expect(new Set(mixed.map((each) => each.questionVersionId)).size).toBe(3)
      }),
    )
  })

  test('[Q1] give every question the same chance', () => {
    const random = seededRandom(2026)
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 3000; draw += 1) {
      for (const { questionVersionId } of fillSlots([{ id: 's', questionVersionIds: ['a', 'b', 'c'] }], random)) {
        counts.set(questionVersionId, (counts.get(questionVersionId) ?? 0) + 1)
      }
    }
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130) // 5 standard deviations
  })

  test('without a question are an error that names the slot', () => {
    expect(() => fillSlots([{ id: 'slot 7', questionVersionIds: [] }], seededRandom(1))).toThrow('slot 7')
  })
})

describe('shuffling', () => {
  test('keeps every value', () => {
    fc.assert(fc.property(fc.array(fc.integer()), seeds, (values, seed) => expect(shuffled(values, seededRandom(seed)).toSorted()).toEqual(values.toSorted())))
  })

  test('[Q2] gives the same order for the same seed', () => {
    fc.assert(fc.property(fc.nat(12), seeds, (count, seed) => expect(presentOrder(count, seed)).toEqual(presentOrder(count, seed))))
  })

  test('[Q3] of an ordering is undone when it is submitted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), seeds, (count, seed) => {
        const presented = { type: 'order' as const, order: Array.from({ length: count }, (_, index) => index + 1) }
        const meant = toQuestionTerms(presented, 'ordering', count, seed)
        expect(toPresentedTerms(meant, 'ordering', count, seed)).toEqual(presented)
        expect(meant).toEqual({ type: 'order', order: presentOrder(count, seed).map((index) => index + 1) })
      }),
    )
  })

  test('[Q3] drops positions that were never presented', () => {
    expect(toQuestionTerms({ type: 'order', order: [9, 1] }, 'ordering', 1, 5)).toEqual({ type: 'order', order: [1] })
  })
})
