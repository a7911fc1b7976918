const HOURS_A_DAY = 12

export default {
  async fetch(request, env) {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'POST /visits') return bookVisit(request, env)
    if (route === 'GET /visits/:id') return showVisit(id, env)
    if (route === 'DELETE /visits/:id') return cancelVisit(id, env)
    return refuse(404, 'not-found')
  },
}

// Yours to write.
async function bookVisit(request, env) {
  const key = request.headers.get('Idempotency-Key') // null if missing
  const { customer, date, hours } = await readBody(request)
  return refuse(501, 'not-written')
}

function isDate(value) {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

async function showVisit(id, env) {
  const visit = await env.store.visits.get(id)
  return visit ? reply(200, visit) : refuse(404, 'not-found')
}

async function cancelVisit(id, env) {
  const existed = await env.store.visits.delete(id)
  return existed ? new Response(null, { status: 204 }) : refuse(404, 'not-found')
}

async function readBody(request) {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function refuse(status, error, more = {}) {
  return reply(status, { error, ...more })
}
