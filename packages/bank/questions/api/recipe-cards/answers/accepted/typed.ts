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

async function showRecipe(id: string, request: Request, env: Env): Promise<Response> {
  const card = await env.store.recipes.get(id)
  if (!card) return refuse(404, 'not-found')
  const ETag = tagOf(card)
  const isKnown = request.headers.get('If-None-Match') === ETag
  return isKnown ? new Response(null, { status: 304, headers: { ETag } }) : reply(200, card, { ETag })
}

async function updateRecipe(id: string, request: Request, env: Env): Promise<Response> {
  const card = await env.store.recipes.get(id)
  if (!card) return refuse(404, 'not-found')

  const ifMatch = request.headers.get('If-Match')
  if (!ifMatch) return refuse(428, 'etag-missing')
  if (!fits(ifMatch, card)) return refuse(412, 'changed-meanwhile', { ETag: tagOf(card) })

  const { title, portions } = await readBody(request)
  const isValid = typeof title === 'string' && title.length > 0 && Number.isInteger(portions) && portions > 0 && portions <= 200
  if (!isValid) return refuse(422, 'invalid-recipe')

  if (card.title !== title || card.portions !== portions) {
    Object.assign(card, { title, portions, version: card.version + 1 })
    await env.store.recipes.put(card)
  }
  return reply(200, card, { ETag: tagOf(card) })
}

function fits(ifMatch: string, card: Recipe): boolean {
  return ifMatch.split(/\s*,\s*/).some((tag) => tag === '*' || tag === tagOf(card))
}

function tagOf(card: Recipe): string {
  return `"v${card.version}"`
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
