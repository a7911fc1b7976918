import type { AttemptView } from '@assay/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { itemQuery } from '../item/itemQuery.ts'
import { readShownId } from '../section/shown-item.ts'

/** Fetches the question that will be shown first, beside the page that shows it. */
export function usePrefetchedQuestion({ openSection }: AttemptView): void {
  const queries = useQueryClient()
  const shownId = readShownId()
  const items = openSection?.items ?? []
  const id = (items.find((item) => item.id === shownId) ?? items[0])?.id
  useEffect(() => {
    if (id !== undefined) void queries.prefetchQuery(itemQuery(id))
  }, [id, queries])
}
