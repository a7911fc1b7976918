interface Plant { id: string; name: string; light: string; price: number; stock: number }
type Place = Pick<Plant, 'price' | 'id'>
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

async function listPlants(query: URLSearchParams, env: Env): Promise<Response> {
  const light = query.get('light')
  if (light !== null && !LIGHTS.includes(light)) return refuse(400, 'invalid-light')
  const wanted = query.get('limit') ?? '10'
  const limit = Number(wanted)
  if (!/^\d+$/.test(wanted) || limit < 1 || limit > 20) return refuse(400, 'invalid-limit')

  const list: Plant[] = []
  for (const plant of await env.store.plants.list()) {
    if (plant.stock > 0 && (!light || plant.light === light)) list.push(plant)
  }
  list.sort((a, b) => (isAfter(a, b) ? 1 : -1))

  const after = query.get('after')
  let start = 0
  if (after) {
    const place: Place = JSON.parse(atob(after))
    start = list.findIndex((plant) => isAfter(plant, place))
    if (start === -1) start = list.length
  }
  const items = list.slice(start, start + limit)
  const last = items.at(-1)
  const next = last && start + limit < list.length ? btoa(JSON.stringify({ price: last.price, id: last.id })) : null
  return reply(200, { items, total: list.length, next })
}

function isAfter(plant: Place, place: Place): boolean {
  if (plant.price !== place.price) return plant.price > place.price
  return plant.id > place.id
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
