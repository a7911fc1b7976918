import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './en.ts'

declare module 'i18next' {
  interface ResourceNamespaceMap {
    console: typeof en
  }
}

/** Makes the catalogue ready. Synchronous: the texts are part of the bundle. */
export function initTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    ns: ['console'],
    defaultNS: 'console',
    resources: { en: { console: en } },
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  })
}

/** The catalogue's texts by key. */
export function useText() {
  return useTranslation('console').t
}
export type Text = ReturnType<typeof useText>
