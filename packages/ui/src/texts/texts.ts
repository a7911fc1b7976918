import type { englishTexts } from './en.ts'

/** A text by the plural forms of its language, as `Intl.PluralRules` names them. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The words of packages/ui in one language. */
export type UiTexts = { [Key in keyof typeof englishTexts]: (typeof englishTexts)[Key] extends string ? string : Plural }

/** The form of a text that a number takes; `{name}` in it stands for a value, numbers in the locale's digits. */
export function pluralText(text: Plural, count: number, locale: string, values: Record<string, number>): string {
  const form = text[new Intl.PluralRules(locale).select(count)] ?? text.other
  return form.replace(/\{(\w+)\}/g, (_, name: string) => (values[name] ?? 0).toLocaleString(locale))
}
