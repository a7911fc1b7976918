import { createContext, use } from 'react'
import { editorTexts } from './code-editor/texts.ts'

/** Every word that packages/ui says, in English; an app may pass another catalogue of the same shape to AssayProvider. */
export const englishTexts = {
  ...editorTexts,
  'markdown.loading': 'The text is loading',
  'countdown.five': 'Less than 5 minutes left.',
  'countdown.one': 'Less than 1 minute left.',
  'subject.line': 'Line',
  'subject.addedLine': 'Added line',
  'subject.removedLine': 'Removed line',
  'grid.row': '1 row',
  'grid.rows': '{total} rows',
  'grid.firstRows': 'The first {shown} of {total} rows',
  'grid.sort': 'Sort by this column',
  'difference.none': 'Nothing differs.',
  'difference.same': 'right',
  'difference.row': 'Row',
  'difference.changed': 'wrong values',
  'difference.missing': 'missing',
  'difference.extra': 'too many',
  'difference.misplaced': 'in another place',
  'difference.missingColumns': 'columns that are missing',
  'difference.extraColumns': 'columns that were not asked for',
  'difference.got': 'your value',
  'difference.expected': 'the expected value',
  'problem.reference': 'Reference for the operator:',
  'problem.retry': 'Try again',
  'scheme.choose': 'Appearance',
  'scheme.auto': 'Like the system',
  'scheme.light': 'Light',
  'scheme.dark': 'Dark',
}
export type UiTexts = typeof englishTexts

export const TextsContext = createContext<UiTexts>(englishTexts)

export function useTexts(): UiTexts {
  return use(TextsContext)
}
