import { Hono } from 'hono'

const MINUTES = 60_000
const app = new Hono()
const refuse = (c, status, error) => c.json({ error }, status)

app.post('/holds', async (c) => {
  const { store, now, id } = c.env
  let body
  try {
    body = await c.req.json()
  } catch {
    return refuse(c, 400, 'invalid-request')
  }
  const validSeats = Number.isInteger(body?.seats) && body.seats > 0 && body.seats < 7
  if (typeof body?.eventId !== 'string' || !validSeats) return refuse(c, 400, 'invalid-request')

  const key = c.req.header('Idempotency-Key')
  const fingerprint = JSON.stringify([body.eventId, body.seats])
  const replay = key === undefined ? undefined : await store.keys.get(key)
  if (replay && replay.fingerprint !== fingerprint) return refuse(c, 422, 'key-reused')
  if (replay) return c.json(replay.hold, 201, { Location: replay.location })

  const event = await store.events.get(body.eventId)
  if (!event) return refuse(c, 404, 'event-not-found')
  if (body.seats > (await free(c.env, event))) return refuse(c, 409, 'not-enough-seats')

  const hold = {
    id: id(),
    eventId: event.id,
    seats: body.seats,
    expiresAt: new Date(now() + 15 * MINUTES).toISOString(),
  }
  const location = `/holds/${hold.id}`
  await store.holds.put(hold)
  if (key !== undefined) await store.keys.put({ id: key, fingerprint, hold, location })
  return c.json(hold, 201, { Location: location })
})

app.get('/holds', async (c) => {
  const limit = c.req.query('limit') ?? '20'
  if (!/^\d{1,2}$/.test(limit) || Number(limit) < 1 || Number(limit) > 50) return refuse(c, 400, 'invalid-request')
  const event = await c.env.store.events.get(c.req.query('eventId'))
  if (!event) return refuse(c, 404, 'event-not-found')
  let holds = await live(c.env, event)
  const after = c.req.query('after')
  if (after) holds = holds.slice(holds.findIndex((hold) => hold.id === after) + 1)
  const items = holds.slice(0, Number(limit))
  return c.json({ items, next: holds.length > items.length ? items[items.length - 1].id : null })
})

app.get('/events/:id', async (c) => {
  const event = await c.env.store.events.get(c.req.param('id'))
  if (!event) return refuse(c, 404, 'event-not-found')
  return c.json({ ...event, free: await free(c.env, event) })
})

async function live({ store, now }, event) {
  const instant = new Date(now()).toISOString()
  return (await store.holds.list()).filter((hold) => hold.eventId === event.id && instant < hold.expiresAt)
}

async function free(env, event) {
  let seats = event.capacity
  for (const hold of await live(env, event)) seats -= hold.seats
  return seats
}

export default app
