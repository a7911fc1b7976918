import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { itemQuery } from '../item/itemQuery.ts'

/** Fetches all questions of the section ahead, so that moving between them works without a connection. */
export function usePrefetchedItems(items: { id: string }[]) {
  const queries = useQueryClient()
  const ids = items.map((item) => item.id).join()
  useEffect(() => {
    for (const id of ids.split(',')) void queries.prefetchQuery({ ...itemQuery(id), staleTime: Infinity })
  }, [ids, queries])
}
