import { describe, expect, test } from '@jest/globals'
import type { AnswerContent, SavedAnswer } from '@assay/contracts'
import { acknowledged, chosen, departed, edited, failed, isUnsent, late, opened, outdated, refused, released, shownContent, toKeep } from './item-draft.ts'

const text = (value: string): AnswerContent => ({ type: 'text', text: value })
const answer = (revision: number, value: string): SavedAnswer => ({ revision, content: text(value), savedAt: '2026-11-14T10:00:00Z' })
const result = (revision: number) => ({ revision, savedAt: '2026-11-14T10:01:00Z' })

describe('one answer between the device and the server', () => {
  test('an edit is sent on the revision that it was made from', () => {
    const state = departed(edited(opened(answer(3, 'a'), null), text('ab')), 'save-1')
    expect(state.sending).toEqual({ base: 3, saveId: 'save-1', content: text('ab') })
    expect(shownContent(state)).toEqual(text('ab'))
  })

  test('only one save is on its way; what is typed meanwhile follows on the new base', () => {
    const first = departed(edited(opened(null, null), text('a')), 'save-1')
    const typedOn = edited(first, text('ab'))
    expect(departed(typedOn, 'save-2').sending?.saveId).toBe('save-1')
    expect(departed(acknowledged(typedOn, result(1)), 'save-2').sending).toEqual({ base: 1, saveId: 'save-2', content: text('ab') })
  })

  test('a failed save is repeated unchanged, even after more was typed', () => {
    const state = edited(failed(departed(edited(opened(null, null), text('a')), 'save-1')), text('ab'))
    expect(state).toMatchObject({ failures: 1, sending: { saveId: 'save-1', content: text('a') }, draft: text('ab') })
  })

  test('once acknowledged nothing is left to send; what the server has is kept to be shown offline', () => {
    const state = acknowledged(departed(edited(opened(null, null), text('a')), 'save-1'), result(1))
    expect(isUnsent(state)).toBe(false)
    expect(toKeep(state)).toEqual({ saved: state.saved, draft: null, sending: null })
    expect(opened(null, toKeep(state)).saved).toEqual(state.saved)
    expect(toKeep(opened(null, null))).toBeNull()
    expect(state.saved).toEqual({ revision: 1, content: text('a'), savedAt: '2026-11-14T10:01:00Z' })
  })

  test('typing back to what is saved leaves nothing to send', () => {
    expect(isUnsent(edited(edited(opened(answer(1, 'a'), null), text('ab')), text('a')))).toBe(false)
  })

  test('an answer saved elsewhere stops sending until the candidate has chosen', () => {
    const state = outdated(departed(edited(opened(answer(1, 'a'), null), text('mine')), 'save-1'), answer(2, 'theirs'))
    expect(departed(state, 'save-2').sending).toBeNull()
    expect(state.newer).toEqual(answer(2, 'theirs'))

    const mine = departed(chosen(state, 'mine', 'aside'), 'save-2')
    expect(mine.sending).toEqual({ base: 2, saveId: 'save-2', content: text('mine') })
  })

  test('what is not chosen still goes to the server, as it was last, on the base that it was made from', () => {
    const typedOn = edited(outdated(departed(edited(opened(answer(1, 'a'), null), text('mine')), 'save-1'), answer(2, 'theirs')), text('mine, and more'))
    const theirs = chosen(typedOn, 'newer', 'aside')
    expect(shownContent(theirs)).toEqual(text('theirs'))
    expect(theirs.sending).toEqual({ base: 1, saveId: 'aside', content: text('mine, and more') })
    expect(opened(null, toKeep(theirs))).toEqual(theirs)

    const since = edited(theirs, text('theirs, better'))
    for (const kept of [outdated(since, answer(2, 'theirs')), acknowledged(since, result(2)), refused(since, 'too long'), late(since)]) {
      expect(departed(kept, 'save-2').sending).toEqual({ base: 2, saveId: 'save-2', content: text('theirs, better') })
      expect(kept.newer).toBeNull()
    }
    expect(isUnsent(outdated(theirs, answer(2, 'theirs')))).toBe(false)
  })

  test('the same answer saved elsewhere is no conflict', () => {
    const state = outdated(departed(edited(opened(null, null), text('a')), 'save-1'), answer(1, 'a'))
    expect(state).toMatchObject({ newer: null, draft: null, sending: null, saved: { revision: 1 } })
  })

  test('what comes after the time is the server’s to keep; what was typed since follows', () => {
    const state = late(edited(departed(edited(opened(answer(1, 'a'), null), text('ab')), 'save-1'), text('abc')))
    expect(state).toMatchObject({ sending: null, draft: text('abc'), saved: { revision: 1 } })
    expect(isUnsent(late(departed(state, 'save-2')))).toBe(false)
  })

  test('once its section is closed an undecided or refused answer is sent as it is', () => {
    const undecided = outdated(departed(edited(opened(answer(1, 'a'), null), text('mine')), 'save-1'), answer(2, 'theirs'))
    const tooLong = refused(departed(edited(opened(null, null), text('too long')), 'save-1'), 'Shorten it.')
    for (const state of [undecided, tooLong]) expect(departed(released(state), 'save-2').sending?.content).toEqual(state.draft)
  })

  test('a refused answer stays on the device and is not sent again until it is edited', () => {
    const state = refused(departed(edited(opened(null, null), text('too long')), 'save-1'), 'Shorten it.')
    expect(departed(state, 'save-2').sending).toBeNull()
    expect(departed(edited(state, text('short')), 'save-2').sending?.content).toEqual(text('short'))
  })
})

describe('after a reload', () => {
  test('what the server never got is sent', () => {
    const before = edited(opened(answer(1, 'a'), null), text('ab'))
    const after = opened(answer(1, 'a'), toKeep(before))
    expect(departed(after, 'save-1').sending).toEqual({ base: 1, saveId: 'save-1', content: text('ab') })
  })

  test('a save whose response was lost is repeated with its own saveId, and what came after it follows', () => {
    const before = edited(departed(edited(opened(null, null), text('a')), 'save-1'), text('ab'))
    const after = opened(answer(1, 'a'), toKeep(before))
    expect(after.sending?.saveId).toBe('save-1')
    expect(departed(acknowledged(after, result(1)), 'save-2').sending).toEqual({ base: 1, saveId: 'save-2', content: text('ab') })
  })

  test('a draft older than another device’s save is put to the candidate', () => {
    const before = edited(opened(answer(1, 'a'), null), text('mine'))
    expect(opened(answer(2, 'theirs'), toKeep(before))).toMatchObject({ draft: text('mine'), newer: answer(2, 'theirs') })
  })

  test('a repeated save that another device has overtaken gives way to the newer answer', () => {
    const before = departed(edited(opened(null, null), text('mine')), 'save-1')
    const after = acknowledged(opened(answer(2, 'theirs'), toKeep(before)), result(1))
    expect(shownContent(after)).toEqual(text('theirs'))
    expect(after.newer).toBeNull()

    const typedOn = edited(opened(answer(2, 'theirs'), toKeep(before)), text('mine too'))
    expect(acknowledged(typedOn, result(1)).newer).toEqual(answer(2, 'theirs'))
  })

  test('a draft that the server turns out to have is dropped, whatever the order of its keys', () => {
    const kept = { saved: { revision: 0, content: null, savedAt: null }, sending: null, draft: { type: 'files', language: 'sql', files: { 'answer.sql': 'select 1' } } as const }
    const stored = { revision: 1, savedAt: '2026-11-14T10:00:00Z', content: { files: { 'answer.sql': 'select 1' }, language: 'sql', type: 'files' } as const }
    expect(isUnsent(opened(stored, kept))).toBe(false)
  })
})
