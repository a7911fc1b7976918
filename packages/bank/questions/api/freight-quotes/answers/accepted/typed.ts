interface Client { id: string; name: string; perMinute: number }
interface Use { id: string; clientId: string; at: number }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  store: { clients: Collection<Client>; usage: Collection<Use> }
  now(): number
}

const WINDOW_MS = 60_000
const RATES: Record<string, number> = { A: 90, B: 140, C: 210 }

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const route = `${request.method} ${new URL(request.url).pathname}`
    if (route === 'POST /quotes') return limitedQuote(request, env)
    if (route === 'GET /usage') return showUsage(request, env)
    return refuse(404, 'not-found')
  },
}

async function limitedQuote(request: Request, env: Env): Promise<Response> {
  const state = await stateOf(request, env)
  if (!state) return refuse(401, 'unknown-client')
  const { client, counting } = state

  if (counting.length === client.perMinute) {
    const seconds = (Math.min(...counting.map(({ at }) => at)) + WINDOW_MS - env.now()) / 1000
    return refuse(429, 'too-many-requests', { 'Retry-After': `${Math.ceil(seconds)}` })
  }

  await env.store.usage.put({ id: `${client.id}#${crypto.randomUUID()}`, clientId: client.id, at: env.now() })
  return createQuote(request, { 'X-RateLimit-Remaining': `${client.perMinute - counting.length - 1}` })
}

async function showUsage(request: Request, env: Env): Promise<Response> {
  const state = await stateOf(request, env)
  if (!state) return refuse(401, 'unknown-client')
  const { client, counting } = state
  return reply(200, { limit: client.perMinute, remaining: client.perMinute - counting.length })
}

async function stateOf(request: Request, env: Env): Promise<{ client: Client; counting: Use[] } | null> {
  const client = await env.store.clients.get(request.headers.get('X-Api-Key') ?? '')
  if (!client) return null
  const uses = await env.store.usage.list()
  const counting = uses.filter(({ clientId, at }) => clientId === client.id && env.now() - at < WINDOW_MS)
  return { client, counting }
}

async function createQuote(request: Request, headers: Record<string, string> = {}): Promise<Response> {
  const { kg, zone } = (await request.json().catch(() => null)) ?? {}
  if (!Number.isInteger(kg) || kg < 1 || !Object.hasOwn(RATES, zone)) return refuse(422, 'invalid-quote', headers)
  return reply(200, { kg, zone, cents: 2500 + kg * RATES[zone] }, headers)
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return reply(status, { error }, headers)
}
