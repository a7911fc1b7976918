import i18next, { type FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { chooseLanguage, localeFor } from './choose-language.ts'
import { formatValue } from './format-value.ts'
import { languageOf, languages, type LanguageCode } from './languages.ts'
import { rememberedLanguage } from './remembered-language.ts'

/** Fetches the person's language, before anything is drawn. English stands in for one that cannot be fetched. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', nameLanguage)
  await i18next.use(formatter).use(initReactI18next).init({
    lng: 'en',
    load: 'languageOnly',
    fallbackLng: false,
    ns: ['translation', 'ui'],
    resources: {},
    interpolation: { escapeValue: false, alwaysFormat: true }, // React escapes
  })
  const code = chooseLanguage(rememberedLanguage.read(), navigator.languages)
  await show(code).catch(() => show('en'))
}

/** Shows the pages in another language and remembers it; nothing that was typed is lost. Rejects when it cannot be fetched. */
export async function changeLanguage(code: LanguageCode): Promise<void> {
  await show(code)
  rememberedLanguage.write(code)
}

const formatter: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _format, locale) => formatValue(value, locale ?? 'en'),
}

async function show(code: LanguageCode): Promise<void> {
  const { texts, uiTexts } = await languages[code].load()
  i18next.addResourceBundle(code, 'translation', texts)
  i18next.addResourceBundle(code, 'ui', uiTexts)
  await i18next.changeLanguage(localeFor(code, navigator.languages))
}

function nameLanguage(locale: string) {
  document.documentElement.lang = locale
  document.documentElement.dir = languages[languageOf(locale)].direction
}
