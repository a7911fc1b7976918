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

// Yours to write.
async function receiveEvent(request, env) {
  const text = await request.text()
  return refuse(501, 'not-written')
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
