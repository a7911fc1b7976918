import type { Direction } from '@assay/ui'

/** The languages of the candidate's pages, each with its own name; a catalogue is fetched when it is asked for. */
export const languages = {
  en: { name: 'English', direction: 'ltr', load: () => import('./en/index.ts') },
  de: { name: 'Deutsch', direction: 'ltr', load: () => import('./de/index.ts') },
  es: { name: 'Español', direction: 'ltr', load: () => import('./es/index.ts') },
  hi: { name: 'हिन्दी', direction: 'ltr', load: () => import('./hi/index.ts') },
  ar: { name: 'العربية', direction: 'rtl', load: () => import('./ar/index.ts') },
} as const satisfies Record<string, { name: string; direction: Direction; load: () => Promise<unknown> }>

export type LanguageCode = keyof typeof languages

export const languageCodes = Object.keys(languages) as LanguageCode[]

/** "de" of "de-AT". */
export const baseOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? ''

/** The language of a locale that one of ours was started with. */
export function languageOf(locale: string): LanguageCode {
  return languageCodes.find((code) => code === baseOf(locale)) ?? 'en'
}
