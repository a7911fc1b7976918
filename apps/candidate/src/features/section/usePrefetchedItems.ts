import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { itemQuery } from '../item/itemQuery.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'

/**
 * Fetches all questions of the section ahead, so that moving between them works without a connection; again when the
 * candidate comes back from another device, where each may have been answered.
 */
export function usePrefetchedItems(items: { id: string }[], isElsewhere: boolean) {
  const queries = useQueryClient()
  const queue = useSaveQueue()
  const ids = items.map((item) => item.id).join()
  useEffect(() => {
    if (isElsewhere) return
    for (const id of ids.split(',')) {
      // What fails here is fetched again, and told, when the question is shown.
      queries.fetchQuery({ ...itemQuery(id), staleTime: Infinity }).then((item) => queue.open(item), () => {})
    }
  }, [ids, isElsewhere, queries, queue])
}
