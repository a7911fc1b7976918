interface Visit { id: string; customer: string; date: string; hours: number }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  // Give `keys` the type of what you store there.
  store: { visits: Collection<Visit>; keys: Collection<{ id: string }> }
  id(): string
}

const HOURS_A_DAY = 12

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'POST /visits') return bookVisit(request, env)
    if (route === 'GET /visits/:id') return showVisit(id, env)
    if (route === 'DELETE /visits/:id') return cancelVisit(id, env)
    return refuse(404, 'not-found')
  },
}

// Yours to write.
async function bookVisit(request: Request, env: Env): Promise<Response> {
  const key = request.headers.get('Idempotency-Key') // null if missing
  const { customer, date, hours } = await readBody(request)
  return refuse(501, 'not-written')
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

async function showVisit(id: string, env: Env): Promise<Response> {
  const visit = await env.store.visits.get(id)
  return visit ? reply(200, visit) : refuse(404, 'not-found')
}

async function cancelVisit(id: string, env: Env): Promise<Response> {
  const existed = await env.store.visits.delete(id)
  return existed ? new Response(null, { status: 204 }) : refuse(404, 'not-found')
}

async function readBody(request: Request): Promise<Record<string, any>> {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string, more: object = {}): Response {
  return reply(status, { error, ...more })
}
