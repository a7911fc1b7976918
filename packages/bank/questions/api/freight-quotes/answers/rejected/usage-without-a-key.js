// Shows usage to whoever asks without a key.
const WINDOW_MS = 60_000
const RATES = { A: 90, B: 140, C: 210 }

export default {
  async fetch(request, env) {
    const route = `${request.method} ${new URL(request.url).pathname}`
    if (route === 'POST /quotes') return limitedQuote(request, env)
    if (route === 'GET /usage') return showUsage(request, env)
    return refuse(404, 'not-found')
  },
}

async function limitedQuote(request, env) {
  const client = await clientOf(request, env)
  if (!client) return refuse(401, 'unknown-client')

  const times = await countingTimes(client, env)
  if (times.length >= client.perMinute) {
    const waitMs = times[0] + WINDOW_MS - env.now()
    return refuse(429, 'too-many-requests', { 'retry-after': String(Math.ceil(waitMs / 1000)) })
  }

  times.push(env.now())
  await env.store.usage.put({ id: client.id, times })
  return createQuote(request, { 'x-ratelimit-remaining': String(client.perMinute - times.length) })
}

async function showUsage(request, env) {
  const client = await clientOf(request, env)
  if (!client) return reply(200, { limit: 0, remaining: 0 })
  const times = await countingTimes(client, env)
  return reply(200, { limit: client.perMinute, remaining: client.perMinute - times.length })
}

async function clientOf(request, env) {
  const key = request.headers.get('x-api-key')
  return key === null ? undefined : env.store.clients.get(key)
}

async function countingTimes(client, env) {
  const usage = await env.store.usage.get(client.id)
  return (usage?.times ?? []).filter((time) => env.now() < time + WINDOW_MS)
}

async function createQuote(request, headers = {}) {
  const { kg, zone } = (await request.json().catch(() => null)) ?? {}
  if (!Number.isInteger(kg) || kg < 1 || !Object.hasOwn(RATES, zone)) return refuse(422, 'invalid-quote', headers)
  return reply(200, { kg, zone, cents: 2500 + kg * RATES[zone] }, headers)
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function refuse(status, error, headers = {}) {
  return reply(status, { error }, headers)
}
