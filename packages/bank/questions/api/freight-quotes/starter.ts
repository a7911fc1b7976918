interface Client { id: string; name: string; perMinute: number }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  // Give `usage` the type of what you store there.
  store: { clients: Collection<Client>; usage: Collection<{ id: string }> }
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

// Yours to write.
async function limitedQuote(request: Request, env: Env): Promise<Response> {
  return createQuote(request)
}

// Yours to write.
async function showUsage(request: Request, env: Env): Promise<Response> {
  return refuse(501, 'not-written')
}

async function clientOf(request: Request, env: Env): Promise<Client | undefined> {
  const key = request.headers.get('X-Api-Key')
  return key === null ? undefined : env.store.clients.get(key)
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
