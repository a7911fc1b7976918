import { z } from 'zod'
import { headerName, headerValue, httpMethods, MAX_OWN_REQUEST_BODY, MAX_OWN_REQUESTS, requestPath } from './own-request-form.ts'

/** A request that a candidate composes, to be sent to the handlers that the answer holds. */
export const ownRequest = z
  .object({
    method: z.enum(httpMethods),
    path: z.string().max(2000).regex(requestPath, 'a path starts with one slash and has no spaces'),
    headers: z
      .record(z.string().regex(headerName, 'a header’s name'), z.string().max(2000).regex(headerValue, 'a header’s value'))
      .refine((headers) => Object.keys(headers).length <= 30, 'at most 30 headers'),
    body: z.string().max(MAX_OWN_REQUEST_BODY).nullable(),
  })
  .meta({ id: 'OwnRequest' })
export type OwnRequest = z.infer<typeof ownRequest>

export const ownRequests = z.array(ownRequest).min(1).max(MAX_OWN_REQUESTS)
