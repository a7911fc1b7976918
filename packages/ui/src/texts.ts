import { createContext, use } from 'react'

/** Every word that packages/ui says, in English; an app may pass another catalogue of the same shape to AssayProvider. */
export const englishTexts = {
  'editor.loading': 'The editor is loading',
  'editor.leave': 'Press Tab to leave the editor, or type to stay.',
  'editor.help': 'Tab indents. To leave the editor, press Escape, then Tab.',
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
