import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../components/PageHeading.tsx'
import { attemptKey } from '../../query-client.ts'
import { eventLog } from '../events/useEvents.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import classes from './TimeUp.module.css'

const ASK_AGAIN_MS = 2000

/** Between the deadline and the server's word that the section is closed: sends what is on its way and asks until it is. */
export function TimeUp() {
  const { t } = useTranslation()
  const queue = useSaveQueue()
  const queries = useQueryClient()
  useEffect(() => {
    queue.release()
    void queue.flush().then(() => eventLog.send())
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: attemptKey }), ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [queue, queries])
  return (
    <main className={classes.main}>
      <PageHeading>{t('section.overHeading')}</PageHeading>
      <p role="status">{t('section.over')}</p>
    </main>
  )
}
