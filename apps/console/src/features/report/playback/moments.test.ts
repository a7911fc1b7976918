import { describe, expect, test } from '@jest/globals'
import type { PlaybackChange } from '@assay/contracts'
import { formatMoment, livelyMoments, nextMoment } from './moments.ts'

const typed = (atMs: number, spentMs: number): PlaybackChange => ({ type: 'edit', atMs, page: 1, file: '', from: 0, removed: 0, inserted: 'ab', spentMs })

test('a moment is read as minutes and seconds', () => {
  expect([0, 61_999, 3_600_000].map(formatMoment)).toEqual(['0:00', '1:01', '60:00'])
})

describe('playing', () => {
  const changes = [typed(0, 5000), typed(60_000, 0)]
  const playing = { changes, lively: livelyMoments(changes, [{ type: 'pasted', atMs: 90_000, characters: 1, isInside: true }]), untilMs: 90_000 }

  test('goes on step by step while something is typed', () => {
    expect(nextMoment(100, 400, playing)).toBe(500)
  })

  test('jumps over a time in which nothing happens, to shortly before the next thing', () => {
    expect(nextMoment(5000, 400, playing)).toBe(59_500)
    expect(nextMoment(60_000, 400, playing)).toBe(89_500)
  })

  test('ends with the last thing', () => {
    expect(nextMoment(89_900, 400, playing)).toBe(90_000)
    expect(nextMoment(90_000, 400, playing)).toBe(90_000)
  })
})
