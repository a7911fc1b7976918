interface Event { id: string; title: string; capacity: number }
interface Hold { id: string; eventId: string; seats: number; expiresAt: string }
interface UsedKey { id: string; hold: Hold }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<void>
  delete(id: string): Promise<void>
}
interface Env {
  store: { events: Collection<Event>; holds: Collection<Hold>; keys: Collection<UsedKey> }
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
  const body: Partial<Hold> | null = await request.json().catch(() => null)
  if (typeof body?.eventId !== 'string' || !isWholeNumber(body.seats, 1, 6)) return refuse(400, 'invalid-request')
  const { eventId, seats } = body

  const key = request.headers.get('idempotency-key')
  const earlier = key && (await env.store.keys.get(key))
  if (earlier) {
    const same = earlier.hold.eventId === eventId && earlier.hold.seats === seats
    return same ? created(earlier.hold) : refuse(422, 'key-reused')
  }

  const event = await env.store.events.get(eventId)
  if (!event) return refuse(404, 'event-not-found')
  if ((await freeSeats(event, env)) < seats) return refuse(409, 'not-enough-seats')

  const hold: Hold = { id: env.id(), eventId, seats, expiresAt: new Date(env.now() + HOLD_MS).toISOString() }
  await env.store.holds.put(hold)
  if (key) await env.store.keys.put({ id: key, hold })
  return created(hold)
}

async function listHolds(query: URLSearchParams, env: Env): Promise<Response> {
  const limit = Number(query.get('limit') ?? 20)
  if (!isWholeNumber(limit, 1, 50)) return refuse(400, 'invalid-request')
  const event = await env.store.events.get(query.get('eventId') ?? '')
  if (!event) return refuse(404, 'event-not-found')

  const holds = await liveHolds(event, env)
  const start = holds.findIndex((hold) => hold.id === query.get('after')) + 1
  const items = holds.slice(start, start + limit)
  const more = start + limit < holds.length
  return reply(200, { items, next: (more && items.at(-1)?.id) || null })
}

async function showEvent(id: string, env: Env): Promise<Response> {
  const event = await env.store.events.get(id)
  if (!event) return refuse(404, 'event-not-found')
  return reply(200, { ...event, free: await freeSeats(event, env) })
}

async function freeSeats(event: Event, env: Env): Promise<number> {
  const holds = await liveHolds(event, env)
  return event.capacity - holds.reduce((sum, hold) => sum + hold.seats, 0)
}

async function liveHolds(event: Event, env: Env): Promise<Hold[]> {
  const holds = await env.store.holds.list()
  return holds.filter((hold) => hold.eventId === event.id && Date.parse(hold.expiresAt) > env.now())
}

function isWholeNumber(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
}

function created(hold: Hold): Response {
  return reply(201, hold, { location: `/holds/${hold.id}` })
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string): Response {
  return reply(status, { error })
}
