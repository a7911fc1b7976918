import type { CandidateApi } from '@assay/api-client'
import { createContext, use } from 'react'
import { api } from '../../api.ts'

/** What the work on a question needs of the server. */
export interface WorkApi extends Pick<CandidateApi, 'saveAnswer' | 'startRun' | 'run'> {
  /** The address below which a question's pictures are. */
  assets: (itemId: string) => string
}

/** Where the work on a question is saved and run: with the attempt's server, but in a preview. */
export const WorkApiContext = createContext<WorkApi>({ ...api, assets: (itemId) => `/api/attempt/items/${itemId}/assets` })

export function useWorkApi(): WorkApi {
  return use(WorkApiContext)
}
