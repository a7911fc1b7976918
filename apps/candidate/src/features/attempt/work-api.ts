import type { CandidateApi } from '@assay/api-client'
import { createContext, use } from 'react'
import { api } from '../../api.ts'

/** What the work on a question needs of the server. */
export type WorkApi = Pick<CandidateApi, 'saveAnswer' | 'startRun' | 'run'>

/** Where the work on a question is saved and run: with the attempt's server, but in a preview. */
export const WorkApiContext = createContext<WorkApi>(api)

export function useWorkApi(): WorkApi {
  return use(WorkApiContext)
}
