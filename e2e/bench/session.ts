/** A program's session with the API, as a browser would have it. */
export interface Session {
  /** Sends JSON and resolves with the JSON that comes back, or null. Rejects unless it is a success. */
  send: <T>(method: string, path: string, body?: unknown) => Promise<T>
  /** What it sends as the header Cookie. */
  cookie: () => string
}

/** Opens a session, and first `path`, if given, which may hand out its cookies. */
export async function openSession(url: string, path?: string): Promise<Session> {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies.values()].join('; ')
  const fetchText = async (method: string, to: string, body?: unknown): Promise<string> => {
    const response = await fetch(`${url}${to}`, {
      method,
      redirect: 'manual',
      headers: { origin: url, cookie: cookie(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    for (const line of response.headers.getSetCookie()) cookies.set(line.split('=')[0] ?? '', line.split(';')[0] ?? '')
    const text = await response.text()
    if (response.status >= 400) throw new Error(`${method} ${to} answered ${response.status}: ${text}`)
    return text
  }
  if (path !== undefined) await fetchText('GET', path)
  const send = async <T>(method: string, to: string, body?: unknown) => {
    const text = await fetchText(method, to, body)
    // Some answers have no body.
    return (text === '' ? null : JSON.parse(text)) as T
  }
  return { send, cookie }
}
