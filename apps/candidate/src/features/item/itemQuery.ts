import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api.ts'

/** One question with the server's answer to it. */
export const itemQuery = (itemId: string) =>
  queryOptions({ queryKey: ['item', itemId], queryFn: ({ signal }) => api.item(itemId, { signal }), gcTime: Infinity })
