interface Charger { id: string; site: string; status: string; sequence: number; faults: number }
interface Secret { id: string; value: string }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
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

async function receiveEvent(request: Request, env: Env): Promise<Response> {
  const sentAt = request.headers.get('X-Timestamp')
  const signature = request.headers.get('X-Signature')
  const text = await request.text()
  if (!sentAt || !signature || !Number.isInteger(Number(sentAt))) return refuse(401, 'not-authentic')

  const secrets = await env.store.secrets.list()
  const expected = await Promise.all(secrets.map(({ value }) => sign(value, `${sentAt}.${text}`)))
  if (!expected.includes(signature)) return refuse(401, 'not-authentic')

  const ageMs = env.now() - Number(sentAt) * 1000
  if (ageMs > WINDOW_SECONDS * 1000 || ageMs < -WINDOW_SECONDS * 1000) return refuse(401, 'stale')

  const event = parseObject(text)
  const isValid =
    event &&
    [event.id, event.charger].every((value) => typeof value === 'string' && value.length > 0) &&
    Number.isInteger(event.sequence) &&
    STATUSES.includes(event.status)
  if (!isValid) return refuse(400, 'invalid-event')

  const charger = await env.store.chargers.get(event.charger)
  if (!charger) return reply(200, { result: 'unknown-charger' })
  if (await env.store.events.get(event.id)) return reply(200, { result: 'duplicate' })

  const isNew = event.sequence > charger.sequence
  if (isNew) {
    charger.status = event.status
    charger.sequence = event.sequence
    if (event.status === 'fault') charger.faults += 1
    await env.store.chargers.put(charger)
  }
  await env.store.events.put({ id: event.id })
  return reply(200, { result: isNew ? 'applied' : 'outdated' })
}

async function sign(secret: string, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(secret), bytesOfText(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
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
