/** Sends JSON with the cookies that came before, and resolves with the JSON that comes back. Rejects unless it is a success. */
export type Session = <T>(method: string, path: string, body?: unknown) => Promise<T>

/** A program's session with the API, as a browser that has opened `path` first would have. */
export async function openSession(url: string, path?: string): Promise<Session> {
  const cookies = new Map<string, string>()
  const send = async (method: string, to: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${url}${to}`, {
      method,
      redirect: 'manual',
      headers: { origin: url, cookie: [...cookies.values()].join('; '), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    for (const cookie of response.headers.getSetCookie()) cookies.set(cookie.split('=')[0] ?? '', cookie.split(';')[0] ?? '')
    if (response.status >= 400) throw new Error(`${method} ${to} answered ${response.status}: ${await response.text()}`)
    return response
  }
  if (path !== undefined) await send('GET', path)
  return async <T>(method: string, to: string, body?: unknown) => {
    const text = await (await send(method, to, body)).text()
    // Some answers have no body.
    return (text === '' ? null : JSON.parse(text)) as T
  }
}
