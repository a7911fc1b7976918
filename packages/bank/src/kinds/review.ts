import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { suggestion } from '../nearest.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE, refuseRepeated } from './common.ts'
import { readDiff } from './diff.ts'

const lines = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([from, to]) => from <= to, 'expected [from, to], the first line before the last')

const keys = object({
  ...commonKeys,
  kind: z.literal('review'),
  language: text,
  kinds: z.array(text).min(1, 'expected the kinds of defect that are offered'),
  defects: z
    .array(
      object({
        id: text,
        lines,
        side: z.enum(['old', 'new']).default('new'),
        kind: text,
        severity: z.int().min(1).max(3),
        why: text,
      }),
    )
    .min(1, 'expected at least one defect'),
  decoys: z.array(object({ lines, why: text })).default([]),
})

type Keys = z.output<typeof keys>
interface Subject {
  shown: QuestionOfKind<'review'>['subject']
  lines: { old: Set<number>; new: Set<number> }
}

export function compileReview(folder: SourceFolder): QuestionOfKind<'review'> | null {
  const parts = commonParts(folder)
  const subject = readSubject(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question || !subject) return null
  refuseRepeated(folder, question.kinds, (index) => ['kinds', index])
  refuseRepeated(folder, question.defects.map(({ id }) => id), (index) => ['defects', index, 'id'])
  checkDefects(folder, question, subject)
  return { ...question, ...parts, subject: subject.shown }
}

function readSubject(folder: SourceFolder): Subject | null {
  const [file, ...more] = folder.match(/^(change\.diff|snippet\.[^/]+)$/)
  if (file === undefined) folder.text('change.diff', 'what is reviewed: change.diff or snippet.<ext>')
  for (const other of more) folder.refuse(other, `there is ${file} already; expected one thing to review`)
  if (file === undefined) return null
  const content = folder.text(file, 'what is reviewed')
  return file === 'change.diff' ? diffSubject(folder, content) : snippetSubject(file, content)
}

function snippetSubject(file: string, content: string): Subject {
  const count = content.replace(/\n$/, '').split('\n').length
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return { shown: { form: 'snippet', file, text: content }, lines: { old: new Set(), new: new Set(numbers) } }
}

function diffSubject(folder: SourceFolder, content: string): Subject | null {
  const diff = readDiff(content)
  const file = diff?.files[0]
  if (!diff || file === undefined || diff.files.length > 1) {
    folder.refuse('change.diff', 'expected a unified diff of one file, its hunks as long as their @@ headers say')
    return null
  }
  return { shown: { form: 'diff', file, text: content }, lines: diff }
}

function checkDefects(folder: SourceFolder, { kinds, defects, decoys }: Keys, subject: Subject): void {
  for (const [index, { kind, lines: claimed, side }] of defects.entries()) {
    if (!kinds.includes(kind)) {
      folder.refuseAt(QUESTION_FILE, ['defects', index, 'kind'], `"${kind}" is not among the kinds offered.${suggestion(kind, kinds)}`)
    }
    checkLines(folder, ['defects', index, 'lines'], claimed, side, subject)
  }
  for (const [index, decoy] of decoys.entries()) checkLines(folder, ['decoys', index, 'lines'], decoy.lines, 'new', subject)
}

function checkLines(folder: SourceFolder, path: PropertyKey[], [from, to]: [number, number], side: 'old' | 'new', subject: Subject): void {
  const missing = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((line) => !subject.lines[side].has(line))
  if (missing.length === 0) return
  const where = subject.shown.form === 'diff' ? `the ${side} side of the diff` : subject.shown.file
  folder.refuseAt(QUESTION_FILE, path, `line ${missing.join(', ')} is not in ${where}`)
}
