const HOLD_MS = 15 * 60 * 1000

export default {
  async fetch(request, env) {
    const url = new URL(request.url)
    const route = `${request.method} ${url.pathname}`
    if (route === 'POST /holds') return createHold(request, env)
    if (route === 'GET /holds') return listHolds(url.searchParams, env)
    if (route.startsWith('GET /events/')) return showEvent(url.pathname.slice('/events/'.length), env)
    return refuse(404, 'not-found')
  },
}

async function createHold(request, env) {
  const { eventId, seats } = await request.json()
  const hold = { id: env.id(), eventId, seats, expiresAt: new Date(env.now() + HOLD_MS).toISOString() }
  await env.store.holds.put(hold)
  return reply(201, hold)
}

async function listHolds(query, env) {
  const items = await env.store.holds.list()
  return reply(200, { items, next: null })
}

async function showEvent(id, env) {
  const event = await env.store.events.get(id)
  if (!event) return refuse(404, 'event-not-found')
  return reply(200, { ...event, free: await freeSeats(event, env) })
}

async function freeSeats(event, env) {
  const holds = await env.store.holds.list()
  return event.capacity - holds.reduce((sum, hold) => sum + hold.seats, 0)
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function refuse(status, error) {
  return reply(status, { error })
}
