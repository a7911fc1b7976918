import { Hono } from 'hono'

const app = new Hono()

app.get('/instruments', async (c) => c.json({ items: await c.env.store.instruments.list() }))

app.post('/instruments', async (c) => {
  const { name, monthlyFee } = (await c.req.json().catch(() => null)) ?? {}
  const isName = typeof name === 'string' && name !== ''
  const isFee = Number.isInteger(monthlyFee) && monthlyFee >= 0
  if (!isName || !isFee) return c.json({ error: 'invalid-instrument' }, 422)

  const instrument = { id: c.env.id(), name, monthlyFee, lentTo: null }
  await c.env.store.instruments.put(instrument)
  c.header('location', `/instruments/${instrument.id}`)
  return c.json(instrument, 201)
})

app.get('/instruments/:id', async (c) => {
  const instrument = await c.env.store.instruments.get(c.req.param('id'))
  return instrument ? c.json(instrument) : c.json({ error: 'not-found' }, 404)
})

app.delete('/instruments/:id', async (c) => {
  const instrument = await c.env.store.instruments.get(c.req.param('id'))
  if (!instrument) return c.json({ error: 'not-found' }, 404)
  if (instrument.lentTo !== null) return c.json({ error: 'lent' }, 409)
  await c.env.store.instruments.delete(instrument.id)
  return c.body(null, 204)
})

export default app
