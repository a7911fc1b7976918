import { AssayProvider, type UiLanguage, type UiTexts } from '@assay/ui'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf, languages } from '../i18n/languages.ts'

/** Draws everything below it in the language that is shown, and again in another when it is changed. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const locale = i18n.language
  const language = useMemo((): UiLanguage => {
    const code = languageOf(locale)
    return { locale, direction: languages[code].direction, texts: i18n.getResourceBundle(code, 'ui') as UiTexts }
  }, [i18n, locale])
  return <AssayProvider language={language}>{children}</AssayProvider>
}
