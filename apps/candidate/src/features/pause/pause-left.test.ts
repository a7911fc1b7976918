import { expect, test } from '@jest/globals'
import type { AttemptView } from '@assay/contracts'
import { fullTimeUntil } from './pause-left.ts'

type Section = AttemptView['sections'][number]
const section = (position: number, state: Section['state'], minutes: number): Section => ({
  position,
  title: `Section ${position}`,
  allowedMs: minutes * 60_000,
  questionCount: 1,
  state,
  startedAt: null,
  deadlineAt: null,
  handedInAt: null,
})

test('one may wait until only the time of the sections to come is left', () => {
  const sections = [section(1, 'closed', 18), section(2, 'upcoming', 20), section(3, 'upcoming', 10)]
  expect(fullTimeUntil({ endsBy: '2026-11-14T11:00:00Z', sections })).toBe(Date.parse('2026-11-14T10:30:00Z'))
})

test('a test that has not started limits nothing', () => {
  expect(fullTimeUntil({ endsBy: null, sections: [section(1, 'upcoming', 18)] })).toBeNull()
})
