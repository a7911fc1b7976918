import { Hono } from 'hono'

const next = new Map([
  ['received', ['washing', 'cancelled']],
  ['washing', ['ready']],
  ['ready', ['washing', 'collected']],
  ['collected', []],
  ['cancelled', []],
])
const app = new Hono()

app.get('/orders', async (c) => {
  const status = c.req.query('status')
  if (status !== undefined && !next.has(status)) return c.json({ error: 'unknown-status' }, 422)
  const items = await c.env.store.orders.list()
  return c.json({ items: status === undefined ? items : items.filter((order) => order.status === status) })
})

app.get('/orders/:id', async (c) => {
  const order = await c.env.store.orders.get(c.req.param('id'))
  return order ? c.json(order) : c.json({ error: 'not-found' }, 404)
})

app.patch('/orders/:id', async (c) => {
  const order = await c.env.store.orders.get(c.req.param('id'))
  if (!order) return c.json({ error: 'not-found' }, 404)
  const body = await c.req.json().catch(() => null)
  const status = body?.status
  if (!next.has(status)) return c.json({ error: 'unknown-status' }, 422)
  const allowed = next.get(order.status)
  if (!allowed.includes(status)) return c.json({ error: 'not-allowed', from: order.status, allowed }, 409)

  order.status = status
  order.history.push({ status, at: new Date(c.env.now()).toISOString() })
  await c.env.store.orders.put(order)
  return c.json(order)
})

export default app
