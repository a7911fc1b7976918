import { ProblemNotice } from '@assay/ui'
import { useTranslation } from 'react-i18next'

/** Says plainly that the last changes of `lost` answers do not count. */
export function LateNotice({ lost }: { lost: number }) {
  const { t } = useTranslation()
  if (lost === 0) return null
  return <ProblemNotice title={t('late.title')} detail={t('late.detail', { count: lost })} />
}
