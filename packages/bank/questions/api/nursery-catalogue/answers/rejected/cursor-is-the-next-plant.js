// Remembers the first plant of the next page, and loses the page when that plant is dearer now or sold out.
const LIGHTS = ['sun', 'half', 'shade']

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url)
    const [, collection, id] = pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /plants') return listPlants(searchParams, env)
    if (route === 'PUT /plants/:id') return putPlant(id, await request.json(), env)
    if (route === 'DELETE /plants/:id') return removePlant(id, env)
    return refuse(404, 'not-found')
  },
}

async function listPlants(query, env) {
  const light = query.get('light')
  if (light !== null && !LIGHTS.includes(light)) return refuse(400, 'invalid-light')
  const limit = Number(query.get('limit') ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > 20) return refuse(400, 'invalid-limit')

  const list = (await env.store.plants.list())
    .filter((plant) => plant.stock > 0 && (light === null || plant.light === light))
    .sort(byPriceAndId)

  const after = query.get('after')
  const start = after === null ? 0 : list.findIndex((plant) => plant.id === after)
  const rest = start === -1 ? [] : list.slice(start)
  const items = rest.slice(0, limit)
  const next = rest[limit]?.id ?? null
  return reply(200, { items, total: list.length, next })
}

function byPriceAndId(a, b) {
  return a.price - b.price || (a.id < b.id ? -1 : Number(a.id > b.id))
}

async function putPlant(id, plant, env) {
  await env.store.plants.put({ ...plant, id })
  return reply(200, { ...plant, id })
}

async function removePlant(id, env) {
  const existed = await env.store.plants.delete(id)
  return existed ? new Response(null, { status: 204 }) : refuse(404, 'not-found')
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function refuse(status, error) {
  return reply(status, { error })
}
