import { Hono } from 'hono'

const checks = {
  customer: (value) => typeof value === 'string' && value !== '',
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  hours: (value) => Number.isInteger(value) && 2 <= value && value <= 8,
}
const names = Object.keys(checks)
const app = new Hono()

app.post('/visits', async (c) => {
  const { store, id } = c.env
  const key = c.req.header('idempotency-key')
  if (!key) return c.json({ error: 'key-missing' }, 400)

  const body = (await c.req.json().catch(() => null)) ?? {}
  const fields = names.filter((name) => !checks[name](body[name]))
  if (fields.length > 0) return c.json({ error: 'invalid-visit', fields }, 422)

  const earlier = await store.keys.get(key)
  if (earlier) {
    if (names.some((name) => earlier.visit[name] !== body[name])) return c.json({ error: 'key-reused' }, 409)
    return c.json(earlier.visit, 201, { location: `/visits/${earlier.visit.id}` })
  }

  const visits = await store.visits.list()
  const taken = visits.filter(({ date }) => date === body.date).map(({ hours }) => hours)
  if ([...taken, body.hours].reduce((a, b) => a + b) > 12) return c.json({ error: 'day-full' }, 409)

  const visit = { id: id(), customer: body.customer, date: body.date, hours: body.hours }
  await store.visits.put(visit)
  await store.keys.put({ id: key, visit })
  return c.json(visit, 201, { location: `/visits/${visit.id}` })
})

app.get('/visits/:id', async (c) => {
  const visit = await c.env.store.visits.get(c.req.param('id'))
  return visit ? c.json(visit) : c.json({ error: 'not-found' }, 404)
})

app.delete('/visits/:id', async (c) => {
  const existed = await c.env.store.visits.delete(c.req.param('id'))
  return existed ? c.body(null, 204) : c.json({ error: 'not-found' }, 404)
})

export default app
