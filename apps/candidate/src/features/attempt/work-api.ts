import type { CandidateApi } from '@assay/api-client'
import type { SelectedRange } from '@assay/ui'
import { createContext, use } from 'react'
import { api } from '../../api.ts'
import { eventLog } from '../events/useEvents.ts'

/** What the work on a question needs of the server. */
export interface WorkApi extends Pick<CandidateApi, 'saveAnswer' | 'startRun' | 'run'> {
  /** The address below which a question's pictures are. */
  assets: (itemId: string) => string
  /** Told where in a text of the answer something is selected; '' is the file of an answer that is one text. */
  noteSelection: (place: { itemId: string; file: string }, range: SelectedRange) => void
}

/** Where the work on a question is saved and run: with the attempt's server, but in a preview. */
export const WorkApiContext = createContext<WorkApi>({
  ...api,
  assets: (itemId) => `/api/attempt/items/${itemId}/assets`,
  noteSelection: (place, range) => eventLog.select(place, range),
})

export function useWorkApi(): WorkApi {
  return use(WorkApiContext)
}
