import { headerName, headerValue, MAX_OWN_REQUEST_BODY, requestPath, type httpMethods, type OwnRequest } from '@assay/contracts'

export type Method = (typeof httpMethods)[number]

/** A request as it is typed: headers as lines `name: value`. */
export type RequestDraft = { method: Method; path: string; headers: string; body: string }

export const emptyRequest: RequestDraft = { method: 'GET', path: '/', headers: '', body: '' }

export type DraftProblem = 'path' | 'headers' | 'body'

/** The request, or which part of it is not one. A body that is JSON says so in a header, unless one is given. */
export function toRequest(draft: RequestDraft): { request: OwnRequest } | { problem: DraftProblem } {
  const { method, body } = draft
  const path = draft.path.trim()
  if (!requestPath.test(path) || path.length > 2000) return { problem: 'path' }
  const headers = parseHeaders(draft.headers)
  if (!headers) return { problem: 'headers' }
  if (body.length > MAX_OWN_REQUEST_BODY) return { problem: 'body' }
  const hasBody = body.trim() !== '' && method !== 'GET' && method !== 'HEAD'
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const all = hasBody && !hasType && isJson(body) ? { ...headers, 'content-type': 'application/json' } : headers
  return { request: { method, path, headers: all, body: hasBody ? body : null } }
}

export function toDraft({ method, path, headers, body }: OwnRequest): RequestDraft {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return { method, path, headers: lines.join('\n'), body: body ?? '' }
}

function parseHeaders(text: string): Record<string, string> | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const headers = lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])
  const areFine = headers.length <= 30 && headers.every(([name, value]) => headerName.test(name) && headerValue.test(value) && value.length <= 2000)
  return areFine && lines.every((line) => line.includes(':')) ? Object.fromEntries(headers) : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
