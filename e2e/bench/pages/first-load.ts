import { runningStack } from '@assay/test-support/stack'

/** KB of JavaScript, as it is served, that the candidate's page asks for before it runs: its scripts and what it preloads. */
export async function measureFirstLoad(): Promise<number> {
  const { url } = runningStack()
  const page = await (await fetch(url)).text()
  const scripts = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].flatMap(([, path]) => path ?? [])
  if (scripts.length === 0) throw new Error('The page names no script')
  const sizes = await Promise.all(scripts.map((path) => servedBytes(new URL(path, url))))
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024
}

async function servedBytes(address: URL): Promise<number> {
  const response = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  const length = Number(response.headers.get('content-length'))
  if (!(length > 0)) throw new Error(`${address.pathname} does not say how large it is`)
  return length
}
