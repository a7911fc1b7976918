import type { CaseDetails } from '@assay/contracts'

type Exchange = Extract<CaseDetails, { type: 'http' }>['exchanges'][number]

/** A request as it stands on the wire. */
export function requestText({ method, path, headers, body }: Exchange['request']): string {
  return messageText(`${method} ${path}`, headers, body)
}

/** A response as it stands on the wire. */
export function responseText({ status, headers, body }: NonNullable<Exchange['response']>): string {
  return messageText(String(status), headers, body)
}

function messageText(start: string, headers: Record<string, string>, body: string | null): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [start, ...lines, ...(body ? ['', readable(body)] : [])].join('\n')
}

/** JSON over several lines; any other body as it is. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
