interface Event { id: string; title: string; capacity: number }
interface Hold { id: string; eventId: string; seats: number; expiresAt: string }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<void>
  delete(id: string): Promise<void>
}
interface Env {
  store: { events: Collection<Event>; holds: Collection<Hold>; keys: Collection<{ id: string }> }
  now(): number
  id(): string
}

const HOLD_MS = 15 * 60 * 1000

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url)
    const route = `${request.method} ${url.pathname}`
    if (route === 'POST /holds') return createHold(request, env)
    if (route === 'GET /holds') return listHolds(url.searchParams, env)
    if (route.startsWith('GET /events/')) return showEvent(url.pathname.slice('/events/'.length), env)
    return refuse(404, 'not-found')
  },
}

async function createHold(request: Request, env: Env): Promise<Response> {
  const { eventId, seats } = await request.json()
  const hold = { id: env.id(), eventId, seats, expiresAt: new Date(env.now() + HOLD_MS).toISOString() }
  await env.store.holds.put(hold)
  return reply(201, hold)
}

async function listHolds(query: URLSearchParams, env: Env): Promise<Response> {
  const items = await env.store.holds.list()
  return reply(200, { items, next: null })
}

async function showEvent(id: string, env: Env): Promise<Response> {
  const event = await env.store.events.get(id)
  if (!event) return refuse(404, 'event-not-found')
  return reply(200, { ...event, free: await freeSeats(event, env) })
}

async function freeSeats(event: Event, env: Env): Promise<number> {
  const holds = await env.store.holds.list()
  return event.capacity - holds.reduce((sum, hold) => sum + hold.seats, 0)
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string): Response {
  return reply(status, { error })
}
