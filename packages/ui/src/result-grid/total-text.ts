import type { UiLanguage } from '../language.ts'
import { pluralText } from '../texts/texts.ts'

/** How many rows a result has, and how many of them are shown when not all are. */
export function totalText(shown: number, total: number, { texts, locale }: UiLanguage): string {
  return pluralText(texts[total > shown ? 'grid.firstRows' : 'grid.rows'], total, locale, { shown, total })
}
