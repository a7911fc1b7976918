import type { ApiProblem } from '@assay/api-client'
import { useTranslation } from 'react-i18next'
import type { problemTexts } from './en/problem.ts'

type KnownCode = keyof (typeof problemTexts)['problem']

/** What the server refused, in the reader's language by its code; the server's own words for a code that is not known. */
export function useProblemWords(): (error: ApiProblem) => { title: string; detail: string } {
  const { t, i18n } = useTranslation()
  const isKnown = (code: string): code is KnownCode => i18n.exists(`problem.${code}.title`)
  return ({ code, problem }) => {
    if (!isKnown(code)) return { title: problem.title, detail: problem.detail }
    return { title: t(`problem.${code}.title`), detail: t(`problem.${code}.detail`) }
  }
}
