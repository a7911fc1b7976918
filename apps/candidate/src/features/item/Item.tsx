import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { reportPaste, useItemShown } from '../events/useEvents.ts'
import { ConflictChoice } from '../sync/ConflictChoice.tsx'
import { useItemDraft, useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import { RefusedNotice } from '../sync/RefusedNotice.tsx'
import classes from './Item.module.css'
import { itemQuery } from './itemQuery.ts'
import { LoadingItem } from './LoadingItem.tsx'
import { Work } from './Work.tsx'

/** Fetches a question and shows the work on it; leaving a field sends what waits. */
export function Item({ itemId, position, nav }: { itemId: string; position: number; nav: ReactNode }) {
  const { data: item, error, refetch } = useQuery(itemQuery(itemId))
  const queue = useSaveQueue()
  const draft = useItemDraft(itemId)
  useItemShown(itemId)
  useEffect(() => {
    if (item) queue.open(item)
  }, [item, queue])

  if (item && draft) {
    return (
      <div className={classes.item} onBlur={() => void queue.flush()} onPasteCapture={(event) => reportPaste(itemId, event.clipboardData)} onDropCapture={(event) => reportPaste(itemId, event.dataTransfer)}>
        <ConflictChoice itemId={itemId} question={item.question} state={draft} />
        <RefusedNotice state={draft} />
        <Work item={item} position={position} nav={nav} />
      </div>
    )
  }
  return (
    <>
      {nav}
      <div className={classes.waiting}>{error && !item ? <RequestProblem error={error} onRetry={() => void refetch()} /> : <LoadingItem />}</div>
    </>
  )
}
