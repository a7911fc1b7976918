import { createCandidateApi } from '@assay/api-client'

/** The API of the server that this page came from. */
export const api = createCandidateApi()
