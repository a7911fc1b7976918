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

// Yours to write.
async function limitedQuote(request, env) {
  return createQuote(request)
}

// Yours to write.
async function showUsage(request, env) {
  return refuse(501, 'not-written')
}

async function clientOf(request, env) {
  const key = request.headers.get('X-Api-Key')
  return key === null ? undefined : env.store.clients.get(key)
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
