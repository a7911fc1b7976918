import { SettingField } from '@assay/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '../i18n/index.ts'
import { languageCodes, languageOf, languages, type LanguageCode } from '../i18n/languages.ts'

const options = languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))

/** The language of the pages, each by its own name. */
export function LanguageField() {
  const { t, i18n } = useTranslation()
  const [hasFailed, setFailed] = useState(false)

  async function choose(code: LanguageCode) {
    setFailed(false)
    await changeLanguage(code).catch(() => setFailed(true))
  }

  return (
    <>
      <SettingField legend={t('page.language')} options={options} value={languageOf(i18n.language)} onChange={(code) => void choose(code)} />
      <p role="status">{hasFailed && t('page.languageUnreachable')}</p>
    </>
  )
}
