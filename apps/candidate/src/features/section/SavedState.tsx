import { VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import type { SaveSummary } from '../sync/summary.ts'
import { useKeepsOnDevice, useSaveSummary } from '../sync/SaveQueueProvider.tsx'
import classes from './SavedState.module.css'

/** Whether the server has everything, since when, and what waits on this device. Said aloud only when it stops and when it works again. */
export function SavedState() {
  const { t } = useTranslation()
  const summary = useSaveSummary()
  const text = useSummaryText(summary)
  const isBehind = summary.state === 'kept' || summary.state === 'refused' || summary.state === 'choose'
  const wasBehind = useWasOnce(isBehind)
  const spoken = isBehind ? text : wasBehind && summary.state === 'saved' ? t('save.backOnline') : ''
  return (
    <div className={classes.state} data-state={summary.state}>
      <span>{text}</span>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
    </div>
  )
}

function useSummaryText(summary: SaveSummary): string {
  const keeps = useKeepsOnDevice()
  const { t } = useTranslation()
  const format = useFormat()
  if (summary.state === 'saved') return t('save.saved', { time: format.time(summary.at) })
  if (summary.state === 'kept') return t(keeps ? 'save.kept' : 'save.pageOnly', { count: summary.changes })
  return t(`save.${summary.state}`)
}

function useWasOnce(is: boolean): boolean {
  const [was, setWas] = useState(false)
  useEffect(() => {
    if (is) setWas(true)
  }, [is])
  return was
}
