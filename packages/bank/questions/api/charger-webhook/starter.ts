interface Charger { id: string; site: string; status: string; sequence: number; faults: number }
interface Secret { id: string; value: string }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  // Give `events` the type of what you store there.
  store: { chargers: Collection<Charger>; secrets: Collection<Secret>; events: Collection<{ id: string }> }
  now(): number
}

const WINDOW_SECONDS = 300
const STATUSES = ['available', 'charging', 'fault']

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}/${id}`
    if (route === 'POST /webhooks/chargers') return receiveEvent(request, env)
    if (route === `GET /chargers/${id}`) return showCharger(id, env)
    if (route === `PUT /chargers/${id}`) return putCharger(id, await request.json(), env)
    return refuse(404, 'not-found')
  },
}

// Yours to write.
async function receiveEvent(request: Request, env: Env): Promise<Response> {
  const text = await request.text()
  return refuse(501, 'not-written')
}

async function showCharger(id: string, env: Env): Promise<Response> {
  const charger = await env.store.chargers.get(id)
  return charger ? reply(200, charger) : refuse(404, 'not-found')
}

async function putCharger(id: string, charger: Omit<Charger, 'id'>, env: Env): Promise<Response> {
  return reply(200, await env.store.chargers.put({ ...charger, id }))
}

function hmacKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytesOfText(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function bytesOfHex(text: string): Uint8Array<ArrayBuffer> {
  const isHex = /^([0-9a-f]{2})+$/.test(text)
  return Uint8Array.from(isHex ? text.match(/../g) ?? [] : [], (pair) => Number.parseInt(pair, 16))
}

function parseObject(text: string): Record<string, any> | null {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function reply(status: number, body: unknown): Response {
  return Response.json(body, { status })
}

function refuse(status: number, error: string): Response {
  return reply(status, { error })
}
