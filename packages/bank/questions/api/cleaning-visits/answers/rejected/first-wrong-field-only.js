// Names only the first wrong value.
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

async function bookVisit(request, env) {
  const key = request.headers.get('idempotency-key')
  if (!key) return refuse(400, 'key-missing')

  const body = await readBody(request)
  const fields = wrongFields(body)
  if (fields.length > 0) return refuse(422, 'invalid-visit', { fields: fields.slice(0, 1) })
  const { customer, date, hours } = body

  const earlier = await env.store.keys.get(key)
  if (earlier) {
    const { visit } = earlier
    const same = visit.customer === customer && visit.date === date && visit.hours === hours
    return same ? booked(visit) : refuse(409, 'key-reused')
  }

  const sameDay = (await env.store.visits.list()).filter((visit) => visit.date === date)
  const taken = sameDay.reduce((sum, visit) => sum + visit.hours, 0)
  if (taken + hours > HOURS_A_DAY) return refuse(409, 'day-full')

  const visit = { id: env.id(), customer, date, hours }
  await env.store.visits.put(visit)
  await env.store.keys.put({ id: key, visit })
  return booked(visit)
}

function wrongFields({ customer, date, hours }) {
  const fields = []
  if (typeof customer !== 'string' || customer === '') fields.push('customer')
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) fields.push('date')
  if (!Number.isInteger(hours) || hours < 2 || hours > 8) fields.push('hours')
  return fields
}

function booked(visit) {
  return reply(201, visit, { location: `/visits/${visit.id}` })
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
