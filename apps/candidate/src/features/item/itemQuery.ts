import type { ItemView } from '@assay/contracts'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { keepItem, readKeptItem } from '../sync/kept-pages.ts'
import { fromDeviceIfUnreachable } from '../sync/unreachable.ts'

/** What came before the question could be drawn is not asked for again. */
const JUST_FETCHED_MS = 2000

/** One question with the server's answer to it; without a connection, as this device has it. */
export const itemQuery = (itemId: string) =>
  queryOptions({ queryKey: ['item', itemId], queryFn: ({ signal }) => fetchItem(itemId, signal), gcTime: Infinity, staleTime: JUST_FETCHED_MS })

async function fetchItem(itemId: string, signal: AbortSignal): Promise<ItemView> {
  return fromDeviceIfUnreachable(
    async () => {
      const item = await api.item(itemId, { signal })
      void keepItem(item)
      return item
    },
    () => readKeptItem(itemId),
  )
}
