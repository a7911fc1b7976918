import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../data/api.ts'

export const playbackQuery = (attemptId: string, itemId: string) =>
  queryOptions({
    queryKey: ['playback', attemptId, itemId],
    queryFn: ({ signal }) => api.playback(attemptId, itemId, { signal }),
  })
