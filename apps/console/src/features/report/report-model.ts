import type { CaseResult, Report, ReportItem, Verdict } from '@assay/contracts'
import type { Tone } from '../../pieces/Tag.tsx'

/** Questions are counted through all sections, from 1. */
export type NumberedItem = { number: number; item: ReportItem }
export type NumberedSection = { section: Report['sections'][number]; questions: NumberedItem[] }

export function numberQuestions(sections: Report['sections']): NumberedSection[] {
  let number = 0
  return sections.map((section) => ({ section, questions: section.items.map((item) => ({ number: ++number, item })) }))
}

/** The first question that waits for a reviewer. */
export function firstToReview(sections: NumberedSection[]): number | null {
  return sections.flatMap(({ questions }) => questions).find(({ item }) => item.state === 'needs-review')?.number ?? null
}

/** The question `step` after the open one, within 1…`last`; from none, the first. */
export function stepTo(open: number | undefined, step: 1 | -1, last: number): number {
  return Math.min(Math.max((open ?? 0) + step, 1), last)
}

const toneOfVerdict: Record<Verdict, Tone> = {
  accepted: 'good',
  partial: 'partial',
  'wrong-answer': 'wrong',
  'runtime-error': 'wrong',
  'syntax-error': 'wrong',
  'time-limit': 'wrong',
  'memory-limit': 'wrong',
  'output-limit': 'wrong',
  'not-run': 'wrong',
  'needs-review': 'partial',
  'internal-error': 'neutral',
}

/** What a question's row says in one word: its verdict once graded, else where it stands. */
export type Standing = { key: `verdict.${Verdict}` | `itemState.${Exclude<ReportItem['state'], 'graded'> | 'marked'}`; tone: Tone }

export function standingOf({ state, verdict }: Pick<ReportItem, 'state' | 'verdict'>): Standing {
  if (state !== 'graded') return { key: `itemState.${state}`, tone: state === 'needs-review' ? 'partial' : state === 'grading' ? 'accent' : 'neutral' }
  // A person's marks are points; no word for them would be fair.
  if (verdict === null || verdict === 'needs-review') return { key: 'itemState.marked', tone: 'neutral' }
  return ofVerdict(verdict)
}

export function ofVerdict(verdict: Verdict): Standing {
  return { key: `verdict.${verdict}`, tone: toneOfVerdict[verdict] }
}

export function passedCases(cases: CaseResult[]): { passed: number; total: number } {
  return { passed: cases.filter(({ verdict }) => verdict === 'accepted').length, total: cases.length }
}

/** A case's part of all points, as a share. */
export function shareOfPoints(one: CaseResult, cases: CaseResult[]): number {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? 0 : one.weight / total
}

export function countQuestions(report: Report): number {
  return report.sections.reduce((sum, { items }) => sum + items.length, 0)
}
