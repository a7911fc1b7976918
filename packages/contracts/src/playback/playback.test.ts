import { gzipSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { answerContent, wireEvents, type AnswerContent } from '../index.ts'
import { storable } from '../storable.ts'
import { applyEdit, diffText } from './text-edit.ts'
import type { EventRun } from './event.ts'
import { follow } from './follow.ts'
import { Recorder } from './recorder.ts'
import { anyStep, anyText, contentsOf, type Step } from './testing/steps.ts'
import { partOfTyping } from './typing.ts'
import { fromWire, toWire } from './wire.ts'

const items = ['6a1f6f0e-8d7e-4f39-9d44-0b8a7a3f6c01', '6a1f6f0e-8d7e-4f39-9d44-0b8a7a3f6c02']
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const startMs = Date.UTC(2026, 10, 30, 9)

/** Takes steps as a page would, sends the events as a page does, and returns each save with what the replay has for it. */
function sentAndReplayed(steps: Step[], batchOf: number): { saved: AnswerContent | null; replayed: unknown }[] {
  const recorder = new Recorder()
  const saves: { id: string; content: AnswerContent | null }[] = []
  let atMs = startMs
  for (const { itemId, content, afterMs, saves: isSaved } of contentsOf(steps, items)) {
    recorder.answer(itemId, content, (atMs += afterMs))
    if (!isSaved) continue
    const id = uuid(saves.length + 1)
    recorder.note({ type: 'saved', itemId, saveId: id }, atMs)
    saves.push({ id, content: storable(content) })
  }
  const runs: EventRun[] = []
  while (recorder.pending.events.length > 0) runs.push(throughTheWire(recorder.cut(batchOf)))
  const replayed = new Map([...follow(runs)].flatMap(({ event, answer }) => (event.type === 'saved' ? [[event.saveId, answer]] : [])))
  return saves.map(({ id, content }) => ({ saved: content, replayed: replayed.get(id) }))
}

function throughTheWire({ first, events }: EventRun): EventRun {
  const sent = gzipSync(JSON.stringify(storable(toWire(events, startMs))))
  const arrived = wireEvents.parse(JSON.parse(gunzipSync(sent).toString()))
  return { first, events: fromWire(arrived, startMs) }
}

describe('a replay', () => {
  test('reproduces every saved revision byte for byte, whatever was typed, pasted, undone, replaced or switched, in batches of any size', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (steps, batchOf) => {
        for (const { saved, replayed } of sentAndReplayed(steps, batchOf)) {
          expect(replayed).toEqual(saved)
          expect(Buffer.from(JSON.stringify(replayed))).toEqual(Buffer.from(JSON.stringify(saved)))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('keeps what every kind of answer may be', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 30 }), (steps) => {
        for (const { replayed } of sentAndReplayed(steps, 7)) expect(answerContent.nullable().safeParse(replayed).success).toBe(true)
      }),
    )
  })

  test('knows nothing of an answer after a gap, until the whole of it comes', () => {
    const recorder = new Recorder()
    const [itemId = ''] = items
    const type = (text: string) => recorder.answer(itemId, { type: 'text', text }, startMs)
    type('a')
    type('ab')
    const before = recorder.cut(3)
    type('abc')
    recorder.cut(1)
    type('abcd 1234567')
    const unknown = recorder.cut(1)
    recorder.forget()
    type('abcd 1234567!')
    const after = recorder.cut(1)
    const answers = [...follow([before, unknown, after])].map(({ answer }) => answer)
    expect(answers).toEqual([{ type: 'text', text: 'a' }, { type: 'text', text: 'a' }, { type: 'text', text: 'ab' }, undefined, { type: 'text', text: 'abcd 1234567!' }])
  })
})

describe('an edit', () => {
  test('between any two texts leads from one to the other and splits no character', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const edit = diffText(before, after)
        expect(edit ? applyEdit(before, edit) : before).toBe(after)
        expect(edit?.inserted.isWellFormed() ?? true).toBe(true)
      }),
    )
  })

  test('says no more than what changed', () => {
    expect(diffText('SELECT 1', 'SELECT 12')).toEqual({ from: 8, removed: 0, inserted: '2' })
    expect(diffText('a😀b', 'a😁b')).toEqual({ from: 1, removed: 2, inserted: '😁' })
    expect(diffText('same', 'same')).toBeNull()
  })
})

describe('typing', () => {
  const run = (texts: string[], everyMs: number) => {
    const recorder = new Recorder()
    texts.forEach((text, index) => recorder.answer(items[0] ?? '', { type: 'text', text }, startMs + index * everyMs))
    return recorder.pending.events.filter(({ type }) => type === 'edited')
  }

  test('without a pause is one event, as is deleting', () => {
    expect(run(['', 'a', 'ab', 'abc'], 200)).toMatchObject([{ from: 0, removed: 0, inserted: 'abc', spentMs: 400 }])
    expect(run(['abc', 'ab', 'a', ''], 200)).toMatchObject([{ from: 0, removed: 3, inserted: '', spentMs: 400 }])
  })

  test('after a pause, elsewhere, or after something that came at once is another', () => {
    expect(run(['', 'a', 'ab'], 1500)).toHaveLength(2)
    expect(run(['', 'b', 'ab'], 200)).toHaveLength(2)
    expect(run(['', 'pasted text', 'pasted text!'], 200)).toHaveLength(2)
  })

  test('is a save’s own as far as the save goes', () => {
    const recorder = new Recorder()
    const itemId = items[0] ?? ''
    recorder.answer(itemId, { type: 'text', text: '' }, startMs)
    recorder.answer(itemId, { type: 'text', text: 'a' }, startMs)
    recorder.note({ type: 'saved', itemId, saveId: uuid(1) }, startMs)
    recorder.answer(itemId, { type: 'text', text: 'ab' }, startMs)
    expect(recorder.pending.events.map(({ type }) => type)).toEqual(['answered', 'moved', 'edited', 'saved', 'edited'])
  })

  test('is shown letter by letter, never half a character', () => {
    const typed = { from: 0, removed: 2, inserted: 'a😀' }
    expect([0, 0.34, 0.67, 1].map((share) => partOfTyping(typed, share).inserted)).toEqual(['', 'a', 'a😀', 'a😀'])
    expect(partOfTyping({ from: 2, removed: 4, inserted: '' }, 0.5)).toEqual({ from: 4, removed: 2, inserted: '' })
  })
})
