import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { correctedOffset, createServerClock } from './server-clock.ts'

const duration = fc.integer({ min: 0, max: 10_000 })

describe('the server’s clock as a page knows it', () => {
  test('is at most half a round trip off after the first answer', () => {
    fc.assert(
      fc.property(duration, duration, (there, back) => {
        const truth = 1_000_000
        const offset = correctedOffset(null, { server: truth + there, sentAt: 0, receivedAt: there + back })
        expect(Math.abs(offset - truth)).toBeLessThanOrEqual((there + back) / 2)
      }),
    )
  })

  test('never gets worse with a further answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), duration, duration, (error, there, back) => {
        const truth = 1_000_000
        const offset = correctedOffset(truth + error, { server: truth + there, sentAt: 0, receivedAt: there + back })
        expect(Math.abs(offset - truth)).toBeLessThanOrEqual(Math.abs(error))
      }),
    )
  })

  test('does not jump when a slow answer says nothing new', () => {
    const known = correctedOffset(null, { server: 5_010, sentAt: 0, receivedAt: 20 })
    expect(correctedOffset(known, { server: 9_000, sentAt: 1_000, receivedAt: 9_000 })).toBe(known)
  })

  test('runs on with the page', () => {
    let page = 100
    const clock = createServerClock(() => page)
    clock.sync({ server: 50_000, sentAt: 90, receivedAt: 110 })
    page = 1_100
    expect(clock.now()).toBe(51_000)
  })
})
