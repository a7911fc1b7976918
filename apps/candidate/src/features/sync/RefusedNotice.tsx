import { ProblemNotice } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import type { ItemDraft } from './item-draft.ts'

/** Why the server does not take the answer as it is. */
export function RefusedNotice({ state }: { state: ItemDraft }) {
  const { t } = useTranslation()
  return state.refusal === null ? null : <ProblemNotice title={t('refused.title')} detail={state.refusal} />
}
