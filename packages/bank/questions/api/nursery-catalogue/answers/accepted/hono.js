import { Hono } from 'hono'

const app = new Hono()
const place = ({ price, id }) => `${String(price).padStart(12, '0')}:${id}`

app.get('/plants', async (c) => {
  const { light, limit: wanted = '10', after = '' } = c.req.query()
  if (light !== undefined && !['sun', 'half', 'shade'].includes(light)) return c.json({ error: 'invalid-light' }, 400)
  const limit = +wanted
  if (!(limit >= 1 && limit <= 20 && limit % 1 === 0)) return c.json({ error: 'invalid-limit' }, 400)

  const plants = await c.env.store.plants.list()
  const list = plants.filter((plant) => plant.stock > 0 && (!light || plant.light === light))
  list.sort((a, b) => (place(a) < place(b) ? -1 : 1))
  const items = []
  let next = null
  for (const plant of list) {
    if (place(plant) <= after) continue
    if (items.length === limit) {
      next = place(items.at(-1))
      break
    }
    items.push(plant)
  }
  return c.json({ items, total: list.length, next })
})

app.put('/plants/:id', async (c) => {
  const plant = { ...(await c.req.json()), id: c.req.param('id') }
  return c.json(await c.env.store.plants.put(plant))
})

app.delete('/plants/:id', async (c) => {
  const existed = await c.env.store.plants.delete(c.req.param('id'))
  return existed ? c.body(null, 204) : c.json({ error: 'not-found' }, 404)
})

export default app
