import { Hono } from 'hono'

const app = new Hono()
const etag = (card) => JSON.stringify(`v${card.version}`)

app.use('/recipes/:id', async (c, next) => {
  const card = await c.env.store.recipes.get(c.req.param('id'))
  if (!card) return c.json({ error: 'not-found' }, 404)
  c.set('card', card)
  await next()
})

app.get('/recipes', async (c) => c.json({ items: await c.env.store.recipes.list() }))

app.get('/recipes/:id', (c) => {
  const { card } = c.var
  c.header('ETag', etag(card))
  return c.req.header('If-None-Match') === etag(card) ? c.body(null, 304) : c.json(card)
})

app.put('/recipes/:id', async (c) => {
  const { card } = c.var
  const wanted = c.req.header('If-Match')
  if (wanted === undefined) return c.json({ error: 'etag-missing' }, 428)
  const tags = wanted.replaceAll(' ', '').split(',')
  if (wanted.trim() !== '*' && !tags.includes(etag(card))) {
    return c.json({ error: 'changed-meanwhile' }, 412, { ETag: etag(card) })
  }

  const body = (await c.req.json().catch(() => null)) ?? {}
  const { title, portions } = body
  if (typeof title !== 'string' || !title) return c.json({ error: 'invalid-recipe' }, 422)
  if (!Number.isInteger(portions) || portions < 1 || portions > 200) return c.json({ error: 'invalid-recipe' }, 422)

  const differs = title !== card.title || portions !== card.portions
  const stored = await c.env.store.recipes.put({ ...card, title, portions, version: card.version + Number(differs) })
  return c.json(stored, 200, { ETag: etag(stored) })
})

export default app
