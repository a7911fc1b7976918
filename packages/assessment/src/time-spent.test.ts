import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { timeOnItems } from './time-spent.ts'

const start = new Date('2026-03-02T09:00:00Z')
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)

describe('the time on an item', () => {
  test('[U1] is the sum of its stretches', () => {
    const shown = [
      { itemId: 'a', at: at(2) },
      { itemId: 'b', at: at(60) },
      { itemId: 'a', at: at(90) },
    ]
    expect(timeOnItems(shown, start, at(100))).toEqual(new Map([['a', 70_000], ['b', 30_000]]))
  })

  test('[U1] is nothing for an item that was never shown', () => {
    expect(timeOnItems([], start, at(100)).size).toBe(0)
  })

  test('[U1] adds up to the section, whatever the events say', () => {
    const events = fc.array(fc.record({ itemId: fc.constantFrom('a', 'b', 'c'), at: fc.integer({ min: -50, max: 200 }).map(at) }), { minLength: 1 })
    fc.assert(
      fc.property(events, (shown) => {
        const ordered = shown.toSorted((x, y) => x.at.getTime() - y.at.getTime())
        const total = [...timeOnItems(ordered, start, at(100)).values()].reduce((sum, ms) => sum + ms, 0)
        expect(total).toBe(100_000)
      }),
    )
  })
})
