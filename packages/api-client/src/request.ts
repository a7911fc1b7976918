import type { ErrorCode, Problem } from '@assay/contracts'
import { ApiProblem, NetworkError } from './problems.ts'

export interface ClientOptions {
  /** The part of the URL before `/api`; empty on the API's own pages. */
  baseUrl?: string
  fetch?: typeof fetch
}

/** What every call takes last: a signal that ends it, and whether it outlives the page (bodies up to 64 KB). */
export type RequestOptions = Pick<RequestInit, 'signal' | 'keepalive'>

interface Call extends RequestOptions {
  query?: Record<string, string | number | undefined>
  body?: unknown
  /** Compresses the body; only where the route takes that. */
  gzip?: boolean
}

/** Sends one request. Its type parameter is what the route's schema promises; nothing is parsed again in the browser. */
export type Send = <Result>(method: 'GET' | 'POST' | 'PUT', path: string, call?: Call) => Promise<Result>

/**
 * Makes the sender that all functions of a client share.
 * A problem document is thrown as `ApiProblem`, everything else that is no answer of the API as `NetworkError`.
 */
export function createSend({ baseUrl = '', fetch: send = globalThis.fetch.bind(globalThis) }: ClientOptions): Send {
  return async <Result>(method: string, path: string, { query, body, gzip = false, ...options }: Call = {}) => {
    const encoded = body === undefined ? undefined : await encode(body, gzip)
    const response = await reach(() =>
      send(`${baseUrl}${path}${queryText(query)}`, {
        ...options,
        method,
        headers: { accept: 'application/json', ...encoded?.headers },
        ...(encoded && { body: encoded.body }),
      }),
    )
    if (!response.ok) throw await problemOf(response)
    if (response.status === 204) return undefined as Result
    return reach(() => response.json() as Promise<Result>)
  }
}

async function reach<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step()
  } catch (cause) {
    throw new NetworkError('The server could not be reached.', cause)
  }
}

async function encode(body: unknown, gzip: boolean): Promise<{ headers: Record<string, string>; body: string | ArrayBuffer }> {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json' }
  if (!gzip) return { headers, body: text }
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: await new Response(packed).arrayBuffer() }
}

async function problemOf(response: Response): Promise<ApiProblem | NetworkError> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false
  if (!isProblem) return new NetworkError(`The server answered ${response.status} without saying why.`)
  return new ApiProblem(await reach(() => response.json() as Promise<Problem & { code: ErrorCode }>))
}

function queryText(query: Call['query'] = {}): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value))
  return given.size === 0 ? '' : `?${given.toString()}`
}
