import { Hono } from 'hono'

const app = new Hono()

const problem = (c, status, code, more) =>
  c.body(JSON.stringify({ status, code, ...more }), status, { 'content-type': 'application/problem+json' })

app.post('/batches', async (c) => {
  const { store, id } = c.env
  const body = await c.req.json().catch(() => null)
  const moves = body?.moves
  if (!['each', 'atomic'].includes(body?.mode) || !Array.isArray(moves) || !moves.length || moves.length > 10) {
    return problem(c, 400, 'invalid-batch')
  }

  const key = c.req.header('Idempotency-Key')
  const used = key === undefined ? undefined : await store.keys.get(key)
  if (used) return c.json(used.body, used.status)

  const stocks = new Map()
  for (const part of await store.parts.list()) stocks.set(part.id, part)
  const done = []
  const failures = []
  const results = moves.map((move, index) => {
    const fail = (status, code) => {
      failures.push({ index, status, code })
      return { status, code }
    }
    const { part: name, change } = move ?? {}
    if (typeof name !== 'string' || !Number.isInteger(change) || !change) return fail(422, 'invalid-move')
    if (!stocks.has(name)) return fail(404, 'unknown-part')
    const part = stocks.get(name)
    if (part.stock + change < 0) return fail(409, 'not-enough-stock')
    if (part.stock + change > part.capacity) return fail(409, 'no-room')
    part.stock += change
    done.push({ part: name, change })
    return { status: 200, part: name, stock: part.stock }
  })
  if (body.mode === 'atomic' && failures.length) return problem(c, 409, 'batch-refused', { failures })

  await Promise.all([...stocks.values()].map((part) => store.parts.put(part)))
  for (const move of done) await store.log.put({ id: id(), ...move })
  const status = failures.length ? 207 : 200
  if (key !== undefined) await store.keys.put({ id: key, status, body: { results } })
  return c.json({ results }, status)
})

app.get('/parts/:id', async (c) => {
  const part = await c.env.store.parts.get(c.req.param('id'))
  return part ? c.json(part) : problem(c, 404, 'not-found')
})

app.get('/log', async (c) => c.json({ items: await c.env.store.log.list() }))

export default app
