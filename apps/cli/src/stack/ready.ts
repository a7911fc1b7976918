import { setTimeout as delay } from 'node:timers/promises'
import { Advice } from '../terminal/say-why.ts'

const limitMs = 60_000
const pollMs = 50

/** Waits until the API says that it can serve; rejects at once when a part of the stack has crashed. */
export async function untilReady(apiUrl: string, crashed: Promise<Error>): Promise<void> {
  const ended = crashed.then((reason) => Promise.reject(reason))
  ended.catch(() => {}) // whoever runs the stack looks at `crashed` too
  const limit = AbortSignal.timeout(limitMs)
  const url = `${apiUrl}/readyz`
  while (!(await Promise.race([isReady(url), ended]))) {
    if (limit.aborted) throw new Advice(`The API has not become ready within ${limitMs / 1000} seconds; ${url} says why.`)
    await Promise.race([delay(pollMs), ended])
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  )
}

/** Where this machine reaches a server that listens on `host`. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
