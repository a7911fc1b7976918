import { Hono } from 'hono'

const app = new Hono()
const rates = { A: 90, B: 140, C: 210 }
const seen = new Map()

app.use(async (c, next) => {
  const client = await c.env.store.clients.get(c.req.header('X-Api-Key') ?? '')
  if (!client) return c.json({ error: 'unknown-client' }, 401)
  const times = (seen.get(client.id) ?? []).filter((time) => c.env.now() - time < 60_000)
  seen.set(client.id, times)
  c.set('client', client)
  c.set('times', times)
  await next()
})

app.post('/quotes', async (c) => {
  const { client, times } = c.var
  const now = c.env.now()
  if (times.length >= client.perMinute) {
    c.header('Retry-After', String(Math.ceil((60_000 - (now - times[0])) / 1000)))
    return c.json({ error: 'too-many-requests' }, 429)
  }
  times.push(now)
  c.header('X-RateLimit-Remaining', String(client.perMinute - times.length))

  const { kg, zone } = (await c.req.json().catch(() => null)) ?? {}
  if (!Number.isInteger(kg) || kg < 1 || !Object.hasOwn(rates, zone)) return c.json({ error: 'invalid-quote' }, 422)
  return c.json({ kg, zone, cents: 2500 + kg * rates[zone] })
})

app.get('/usage', (c) => {
  const { client, times } = c.var
  return c.json({ limit: client.perMinute, remaining: client.perMinute - times.length })
})

export default app
