import { createContext, use } from 'react'
import type { UiTexts } from './texts/texts.ts'

export type Direction = 'ltr' | 'rtl'

/** What the pages are written in: the words of packages/ui, and the BCP 47 locale of dates and numbers. */
export type UiLanguage = { locale: string; direction: Direction; texts: UiTexts }

export const LanguageContext = createContext<UiLanguage | null>(null)

export function useLanguage(): UiLanguage {
  const language = use(LanguageContext)
  if (!language) throw new Error('AssayProvider is missing above this component.')
  return language
}

export function useTexts(): UiTexts {
  return useLanguage().texts
}
