// Checks the signature of the parsed body, written as JSON again, not of the body that was sent.
const WINDOW_SECONDS = 300
const STATUSES = ['available', 'charging', 'fault']

export default {
  async fetch(request, env) {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}/${id}`
    if (route === 'POST /webhooks/chargers') return receiveEvent(request, env)
    if (route === `GET /chargers/${id}`) return showCharger(id, env)
    if (route === `PUT /chargers/${id}`) return putCharger(id, await request.json(), env)
    return refuse(404, 'not-found')
  },
}

async function receiveEvent(request, env) {
  const timestamp = request.headers.get('x-timestamp') ?? ''
  const text = await request.text()
  if (!/^\d+$/.test(timestamp)) return refuse(401, 'not-authentic')
  if (!(await isSigned(`${timestamp}.${JSON.stringify(parseObject(text))}`, request, env))) return refuse(401, 'not-authentic')
  if (Math.abs(env.now() / 1000 - Number(timestamp)) > WINDOW_SECONDS) return refuse(401, 'stale')

  const event = parseObject(text)
  if (!isEvent(event)) return refuse(400, 'invalid-event')
  return reply(200, { result: await handle(event, env.store) })
}

async function isSigned(text, request, env) {
  const signature = bytesOfHex(request.headers.get('x-signature') ?? '')
  for (const { value } of await env.store.secrets.list()) {
    if (await crypto.subtle.verify('HMAC', await hmacKey(value), signature, bytesOfText(text))) return true
  }
  return false
}

function isEvent(event) {
  const isText = (value) => typeof value === 'string' && value !== ''
  if (!isText(event?.id) || !isText(event.charger)) return false
  return Number.isInteger(event.sequence) && STATUSES.includes(event.status)
}

async function handle({ id, charger: chargerId, sequence, status }, { chargers, events }) {
  const charger = await chargers.get(chargerId)
  if (!charger) return 'unknown-charger'
  if (await events.get(id)) return 'duplicate'

  await events.put({ id })
  if (sequence <= charger.sequence) return 'outdated'

  const faults = charger.faults + (status === 'fault' ? 1 : 0)
  await chargers.put({ ...charger, sequence, status, faults })
  return 'applied'
}

async function showCharger(id, env) {
  const charger = await env.store.chargers.get(id)
  return charger ? reply(200, charger) : refuse(404, 'not-found')
}

async function putCharger(id, charger, env) {
  return reply(200, await env.store.chargers.put({ ...charger, id }))
}

function hmacKey(secret) {
  return crypto.subtle.importKey('raw', bytesOfText(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function bytesOfText(text) {
  return new TextEncoder().encode(text)
}

function bytesOfHex(text) {
  const isHex = /^([0-9a-f]{2})+$/.test(text)
  return Uint8Array.from(isHex ? text.match(/../g) : [], (pair) => Number.parseInt(pair, 16))
}

function parseObject(text) {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function reply(status, body) {
  return Response.json(body, { status })
}

function refuse(status, error) {
  return reply(status, { error })
}
