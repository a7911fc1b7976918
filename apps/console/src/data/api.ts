import { createMemberApi } from '@assay/api-client'

/** The one client of the API; the session is a cookie of this site. */
export const api = createMemberApi()
