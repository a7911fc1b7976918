import { describe, expect, test } from '@jest/globals'
import { departed, edited, failed, opened, outdated, refused } from './item-draft.ts'
import { retryDelayMs } from './retry.ts'
import { summarize } from './summary.ts'

const content = { type: 'text', text: 'a' } as const
const saved = (savedAt: string) => opened({ revision: 1, content, savedAt }, null)
const typed = edited(opened(null, null), content)
const sent = departed(typed, 'save-1')

describe('what the header says about saving', () => {
  test('the latest moment at which the server had everything', () => {
    expect(summarize([saved('2026-11-14T10:05:00Z'), saved('2026-11-14T10:01:00Z'), opened(null, null)], true)).toEqual({
      state: 'saved',
      at: '2026-11-14T10:05:00Z',
    })
    expect(summarize([opened(null, null)], true)).toEqual({ state: 'empty' })
  })

  test('a change on its way is being saved; one that failed is kept, with all that wait', () => {
    expect(summarize([typed, saved('2026-11-14T10:05:00Z')], true)).toEqual({ state: 'saving' })
    expect(summarize([typed, saved('2026-11-14T10:05:00Z')], false)).toEqual({ state: 'kept', changes: 1 })
    expect(summarize([failed(sent), typed], true)).toEqual({ state: 'kept', changes: 2 })
  })

  test('what the candidate has to decide comes first', () => {
    const conflict = outdated(sent, { revision: 1, content: { type: 'text', text: 'b' }, savedAt: '2026-11-14T10:05:00Z' })
    expect(summarize([failed(sent), conflict], true)).toEqual({ state: 'choose' })
    expect(summarize([failed(sent), refused(sent, 'Shorten it.')], true)).toEqual({ state: 'refused' })
  })
})

test('tries again after one second, doubling up to half a minute', () => {
  expect([1, 2, 3, 10].map((failures) => retryDelayMs(failures, () => 1))).toEqual([1000, 2000, 4000, 30_000])
})
