interface Recipe { id: string; title: string; portions: number; allergens: string[]; version: number }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env { store: { recipes: Collection<Recipe> } }

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /recipes') return listRecipes(env)
    if (route === 'GET /recipes/:id') return showRecipe(id, request, env)
    if (route === 'PUT /recipes/:id') return updateRecipe(id, request, env)
    return refuse(404, 'not-found')
  },
}

async function listRecipes(env: Env): Promise<Response> {
  return reply(200, { items: await env.store.recipes.list() })
}

// Yours to finish.
async function showRecipe(id: string, request: Request, env: Env): Promise<Response> {
  const card = await env.store.recipes.get(id)
  return reply(200, card)
}

// Yours to write.
async function updateRecipe(id: string, request: Request, env: Env): Promise<Response> {
  const { title, portions } = await readBody(request)
  return refuse(501, 'not-written')
}

async function readBody(request: Request): Promise<Record<string, any>> {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return reply(status, { error }, headers)
}
