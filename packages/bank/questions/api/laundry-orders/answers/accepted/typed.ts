interface Order { id: string; customer: string; kg: number; status: string; history: { status: string; at: string }[] }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  store: { orders: Collection<Order> }
  now(): number
}

const NEXT: Record<string, string[]> = {
  received: ['washing', 'cancelled'],
  washing: ['ready'],
  ready: ['washing', 'collected'],
  collected: [],
  cancelled: [],
}
const STATUSES = Object.keys(NEXT)

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const [, collection, id] = pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /orders') return listOrders(searchParams, env)
    if (route === 'GET /orders/:id') return showOrder(id, env)
    if (route === 'PATCH /orders/:id') return moveOrder(id, request, env)
    return refuse(404, 'not-found')
  },
}

async function showOrder(id: string, env: Env): Promise<Response> {
  const order = await env.store.orders.get(id)
  return order ? reply(200, order) : refuse(404, 'not-found')
}

async function moveOrder(id: string, request: Request, env: Env): Promise<Response> {
  const order = await env.store.orders.get(id)
  if (!order) return refuse(404, 'not-found')
  const { status } = await readBody(request)
  if (!STATUSES.includes(status)) return refuse(422, 'unknown-status')
  const { status: from } = order
  if (!NEXT[from].some((next) => next === status)) return refuse(409, 'not-allowed', { from, allowed: NEXT[from] })

  order.status = status
  order.history.push({ status, at: new Date(env.now()).toISOString() })
  return reply(200, await env.store.orders.put(order))
}

async function listOrders(query: URLSearchParams, env: Env): Promise<Response> {
  const items = await env.store.orders.list()
  const status = query.get('status')
  if (status === null) return reply(200, { items })
  if (!STATUSES.includes(status)) return refuse(422, 'unknown-status')
  return reply(200, { items: items.filter((order) => order.status === status) })
}

async function readBody(request: Request): Promise<Record<string, any>> {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status: number, body: unknown): Response {
  return Response.json(body, { status })
}

function refuse(status: number, error: string, more: object = {}): Response {
  return reply(status, { error, ...more })
}
