/** The form of a request that a candidate composes, apart from its schema: the page that composes it loads no zod. */

/** A run of requests of one's own sends at most this many, one after the other on one store. */
export const MAX_OWN_REQUESTS = 20

export const MAX_OWN_REQUEST_BODY = 16 * 1024

export const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const

/** A path, never an address: one slash, and nothing that would end the line. */
export const requestPath = /^\/(?![/\\])[\u0021-\u007e\u00a1-\uffff]*$/

export const headerName = /^[!#$%&'*+.^_`|~\w-]{1,100}$/

export const headerValue = /^[\t\u0020-\u007e\u00a0-\u00ff]*$/
