import { baseOf, languageCodes, type LanguageCode } from './languages.ts'

/** The language to start with: the one chosen on this device, else the first that the browser prefers and we have. */
export function chooseLanguage(remembered: string | null, preferred: readonly string[]): LanguageCode {
  const wanted = [remembered ?? '', ...preferred].map(baseOf)
  return wanted.flatMap((base) => languageCodes.filter((code) => code === base))[0] ?? 'en'
}

/** The locale by which dates and numbers are written: with the region that the browser names for this language, if any. */
export function localeFor(code: LanguageCode, preferred: readonly string[]): string {
  return preferred.find((tag) => baseOf(tag) === code && isLocale(tag)) ?? code
}

/** Some systems name what no `Intl` takes, such as "en-US@posix". */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
