/// <reference lib="webworker" />
/**
 * Keeps this build's own files, so that a reload without a connection shows the test. It never sees an answer of the API:
 * of all addresses it serves only those below /assets/ and the page itself, and of other requests it takes no notice.
 *
 * The build fills in the names of its files, each of which holds a hash of its content; a new build is therefore a new
 * worker, with a cache of its own. It waits until the last page of the old build is closed, so that an open test keeps
 * the files that it was loaded with; then the old cache goes.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope

/** Replaced by the build. Every page needs the shell; what else a device loads, as its editor, is kept when it does. */
const files = { build: '__BUILD__', shell: '__SHELL__'.split(' ') }

const cacheName = `assay-files-${files.build}`
const page = '/'
/** A connection that says nothing for this long is none. */
const PAGE_WITHIN_MS = 4000

worker.addEventListener('install', (event) => event.waitUntil(keep([page, ...files.shell])))

worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => worker.clients.claim())))

/** A page names the files that it had loaded before this worker was there. */
worker.addEventListener('message', (event) => {
  const loaded = (event.data as string[]).map((address) => new URL(address)).filter(isOwnFile)
  event.waitUntil(keep(loaded.map(({ pathname }) => pathname)))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET') return
  if (isOwnFile(address)) event.respondWith(keptFile(request))
  else if (request.mode === 'navigate' && address.origin === worker.location.origin && address.pathname === page) event.respondWith(newestPage(request))
})

function isOwnFile({ origin, pathname }: URL): boolean {
  return origin === worker.location.origin && pathname.startsWith('/assets/')
}

/** The server's page if it answers; what it sends may be a newer build, whose files it then has. */
async function newestPage(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PAGE_WITHIN_MS) })
    if (response.ok) return response
  } catch {
    // No connection, or one that says nothing.
  }
  return (await caches.match(page, { cacheName })) ?? Response.error()
}

async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName, ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) {
    const copy = response.clone()
    void caches.open(cacheName).then((cache) => cache.put(request, copy))
  }
  return response
}

/** Past the browser's own cache only for the page: what has a hash in its name is the same everywhere. */
async function keep(addresses: string[]): Promise<void> {
  const cache = await caches.open(cacheName)
  const missing = await Promise.all(addresses.map(async (address) => ((await cache.match(address)) ? [] : [address])))
  await cache.addAll(missing.flat().map((address) => new Request(address, { cache: address === page ? 'reload' : 'default' })))
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('assay-files-') && name !== cacheName).map((name) => caches.delete(name)))
}
