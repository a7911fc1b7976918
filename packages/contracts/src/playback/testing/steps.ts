import fc from 'fast-check'
import type { AnswerContent } from '../../answer.ts'
import { languages, type Language } from '../../lists.ts'

/** Text as editors may hold it: any characters, halves of some, NUL, line ends of every system. */
const anyPiece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\r\n', '\n', '\r', '\0', '😀', '😁', '\ud83d', '\ude00', '👩‍👩‍👧', 'عربى', '  '),
)
/** Without halves of characters. */
export const anyText = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('\r\n', '😀', '😁', 'ab')), { maxLength: 8 }).map((parts) => parts.join(''))

const place = fc.double({ min: 0, max: 1, noNaN: true })

type Act =
  | { does: 'edit'; at: number; length: number; insert: string }
  | { does: 'replace' | 'add-file'; insert: string }
  | { does: 'undo' | 'remove-file' | 'next-file' | 'other-item' }
  | { does: 'language'; language: Language }
  | { does: 'closed'; content: AnswerContent }

/** One thing that someone does, how long after the last, and whether the answer is saved then. */
export type Step = { act: Act; afterMs: number; saves: boolean }

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('edit' as const), at: place, length: fc.constantFrom(0, 0, 0, 1, 5), insert: anyPiece }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('undo' as const, 'other-item' as const, 'next-file' as const, 'remove-file' as const) }) },
  fc.record({ does: fc.constantFrom('replace' as const, 'add-file' as const), insert: fc.array(anyPiece, { maxLength: 20 }).map((parts) => parts.join('')) }),
  fc.record({ does: fc.constant('language' as const), language: fc.constantFrom(...languages) }),
  fc.record({ does: fc.constant('closed' as const), content: anyClosed() }),
)

export const anyStep: fc.Arbitrary<Step> = fc.record({ act: anyAct, afterMs: fc.constantFrom(0, 80, 170, 900, 4000), saves: fc.boolean() })

type Shown = { itemId: string; content: AnswerContent | null }

/** What is shown after each step, as a page with these items would show it. */
export function* contentsOf(steps: Step[], items: string[]): Generator<Shown & { afterMs: number; saves: boolean }> {
  const pasts = new Map<string, (AnswerContent | null)[]>(items.map((id) => [id, [null]]))
  let item = 0
  let file = 0
  for (const { act, ...step } of steps) {
    if (act.does === 'other-item') item += 1
    if (act.does === 'next-file') file += 1
    const itemId = items[item % items.length] ?? ''
    const past = pasts.get(itemId) ?? []
    if (act.does === 'undo' && past.length > 1) past.pop()
    else past.push(next(past.at(-1) ?? null, act, file))
    yield { itemId, content: past.at(-1) ?? null, ...step }
  }
}

function next(content: AnswerContent | null, act: Act, file: number): AnswerContent | null {
  if (act.does === 'closed') return act.content
  if (act.does === 'language') return { type: 'files', language: act.language, files: { 'answer.x': '' } }
  if (content?.type === 'text') return act.does === 'edit' || act.does === 'replace' ? { ...content, text: changed(content.text, act) } : content
  const known = content?.type === 'files' ? content : { type: 'files' as const, language: 'sql' as const, files: { 'answer.sql': 'SELECT 1\r\n' } }
  const names = Object.keys(known.files)
  const name = names[file % names.length] ?? 'answer.sql'
  if (act.does === 'add-file') return { ...known, files: { ...known.files, [`file-${names.length}`]: act.insert } }
  if (act.does === 'remove-file') return { ...known, files: Object.fromEntries(Object.entries(known.files).filter(([each]) => each !== name)) }
  if (act.does !== 'edit' && act.does !== 'replace') return known
  return { ...known, files: { ...known.files, [name]: changed(known.files[name] ?? '', act) } }
}

/** Cuts anywhere, in the middle of characters too. */
function changed(text: string, act: Extract<Act, { insert: string }>): string {
  if (act.does !== 'edit') return act.insert
  const from = Math.round(act.at * text.length)
  return text.slice(0, from) + act.insert + text.slice(from + act.length)
}

function anyClosed(): fc.Arbitrary<AnswerContent> {
  const lines = fc.integer({ min: 1, max: 50 })
  return fc.oneof(
    fc.record({ type: fc.constant('text' as const), text: anyPiece }),
    fc.record({ type: fc.constant('choice' as const), choice: fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }) }),
    fc.record({ type: fc.constant('number' as const), number: fc.option(fc.integer()) }),
    fc.record({ type: fc.constant('order' as const), order: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }) }),
    fc.record({ type: fc.constant('findings' as const), findings: fc.array(fc.record({ lines: fc.tuple(lines, lines), side: fc.constantFrom('old' as const, 'new' as const), kind: fc.string({ maxLength: 8 }), why: anyPiece }), { maxLength: 3 }) }),
  )
}
