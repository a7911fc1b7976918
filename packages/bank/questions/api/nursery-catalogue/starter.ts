interface Plant { id: string; name: string; light: string; price: number; stock: number }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env { store: { plants: Collection<Plant> } }

const LIGHTS = ['sun', 'half', 'shade']

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
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
async function listPlants(query: URLSearchParams, env: Env): Promise<Response> {
  const light = query.get('light') // null if absent
  if (light !== null && !LIGHTS.includes(light)) return refuse(400, 'invalid-light')

  const items = await env.store.plants.list()
  return reply(200, { items, total: items.length, next: null })
}

async function putPlant(id: string, plant: Omit<Plant, 'id'>, env: Env): Promise<Response> {
  await env.store.plants.put({ ...plant, id })
  return reply(200, { ...plant, id })
}

async function removePlant(id: string, env: Env): Promise<Response> {
  const existed = await env.store.plants.delete(id)
  return existed ? new Response(null, { status: 204 }) : refuse(404, 'not-found')
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string): Response {
  return reply(status, { error })
}
