import type { Finding } from '@assay/contracts'
import { useTranslation } from 'react-i18next'

/** "Lines 12–14, injection". */
export function useFindingName(): (finding: Finding) => string {
  const { t } = useTranslation()
  return ({ lines: [from, to], side, kind }) => {
    const lines = from === to ? t('review.line', { from: String(from) }) : t('review.lines', { from: String(from), to: String(to) })
    return [side === 'old' ? `${lines} (${t('review.removed')})` : lines, kind].join(', ')
  }
}
