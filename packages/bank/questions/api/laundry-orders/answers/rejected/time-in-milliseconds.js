// Writes the time as a number.
const NEXT = {
  received: ['washing', 'cancelled'],
  washing: ['ready'],
  ready: ['washing', 'collected'],
  collected: [],
  cancelled: [],
}
const STATUSES = Object.keys(NEXT)

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url)
    const [, collection, id] = pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /orders') return listOrders(searchParams, env)
    if (route === 'GET /orders/:id') return showOrder(id, env)
    if (route === 'PATCH /orders/:id') return moveOrder(id, request, env)
    return refuse(404, 'not-found')
  },
}

async function showOrder(id, env) {
  const order = await env.store.orders.get(id)
  return order ? reply(200, order) : refuse(404, 'not-found')
}

async function moveOrder(id, request, env) {
  const order = await env.store.orders.get(id)
  if (!order) return refuse(404, 'not-found')
  const { status } = await readBody(request)
  if (!STATUSES.includes(status)) return refuse(422, 'unknown-status')
  const allowed = NEXT[order.status]
  if (!allowed.includes(status)) return refuse(409, 'not-allowed', { from: order.status, allowed })

  const at = env.now()
  const moved = { ...order, status, history: [...order.history, { status, at }] }
  await env.store.orders.put(moved)
  return reply(200, moved)
}

async function listOrders(query, env) {
  const status = query.get('status')
  if (status !== null && !STATUSES.includes(status)) return refuse(422, 'unknown-status')
  const orders = await env.store.orders.list()
  return reply(200, { items: orders.filter((order) => status === null || order.status === status) })
}

async function readBody(request) {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status, body) {
  return Response.json(body, { status })
}

function refuse(status, error, more = {}) {
  return reply(status, { error, ...more })
}
