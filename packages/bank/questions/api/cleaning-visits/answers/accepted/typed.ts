interface Visit { id: string; customer: string; date: string; hours: number }
interface UsedKey { id: string; wanted: string; visit: Visit }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  store: { visits: Collection<Visit>; keys: Collection<UsedKey> }
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

async function bookVisit(request: Request, env: Env): Promise<Response> {
  const key = request.headers.get('Idempotency-Key')
  if (key === null) return refuse(400, 'key-missing')

  const body = await readBody(request)
  const valid: Record<string, boolean> = {
    customer: typeof body.customer === 'string' && body.customer.length > 0,
    date: typeof body.date === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(body.date),
    hours: Number.isInteger(body.hours) && body.hours >= 2 && body.hours <= 8,
  }
  const fields = Object.keys(valid).filter((name) => !valid[name])
  if (fields.length > 0) return refuse(422, 'invalid-visit', { fields })

  const wanted = JSON.stringify([body.customer, body.date, body.hours])
  const earlier = await env.store.keys.get(key)
  if (earlier && earlier.wanted !== wanted) return refuse(409, 'key-reused')
  if (earlier) return reply(201, earlier.visit, { location: `/visits/${earlier.visit.id}` })

  let hours: number = body.hours
  for (const visit of await env.store.visits.list()) {
    if (visit.date === body.date) hours += visit.hours
  }
  if (hours > HOURS_A_DAY) return refuse(409, 'day-full')

  const visit: Visit = { id: env.id(), customer: body.customer, date: body.date, hours: body.hours }
  await Promise.all([env.store.visits.put(visit), env.store.keys.put({ id: key, wanted, visit })])
  return reply(201, visit, { location: `/visits/${visit.id}` })
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
