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

// Yours to write.
async function listPlants(query, env) {
  const light = query.get('light') // null if absent
  if (light !== null && !LIGHTS.includes(light)) return refuse(400, 'invalid-light')

  const items = await env.store.plants.list()
  return reply(200, { items, total: items.length, next: null })
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
