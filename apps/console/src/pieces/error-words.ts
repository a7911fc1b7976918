import { ApiProblem, NetworkError } from '@assay/api-client'
import type { Text } from '../i18n/index.ts'

export type ErrorWords = { title: string; detail: string; reference?: string | undefined }

/** What to tell the reader about an error: the API's own words, or ours where it could not answer. */
export function errorWords(error: unknown, t: Text): ErrorWords {
  if (error instanceof ApiProblem && error.code === 'too_many_requests') return { title: t('failure.tooMany'), detail: t('failure.tooManyDetail') }
  if (error instanceof ApiProblem) {
    const { title, detail, instance } = error.problem
    return { title, detail, reference: error.status >= 500 ? instance : undefined }
  }
  if (error instanceof NetworkError) return { title: t('failure.network'), detail: t('failure.networkDetail') }
  return { title: t('failure.unknown'), detail: t('failure.unknownDetail') }
}
