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
  const { status } = await readBody(request)
  return refuse(501, 'not-written')
}

async function listOrders(query: URLSearchParams, env: Env): Promise<Response> {
  const status = query.get('status') // null if absent
  return refuse(501, 'not-written')
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
