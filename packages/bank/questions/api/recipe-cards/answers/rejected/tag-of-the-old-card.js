// Sends the tag of the card as it was before the change.
export default {
  async fetch(request, env) {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /recipes') return listRecipes(env)
    if (route === 'GET /recipes/:id') return showRecipe(id, request, env)
    if (route === 'PUT /recipes/:id') return updateRecipe(id, request, env)
    return refuse(404, 'not-found')
  },
}

async function listRecipes(env) {
  return reply(200, { items: await env.store.recipes.list() })
}

async function showRecipe(id, request, env) {
  const card = await env.store.recipes.get(id)
  if (!card) return refuse(404, 'not-found')
  const headers = etagOf(card)
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  return reply(200, card, headers)
}

async function updateRecipe(id, request, env) {
  const card = await env.store.recipes.get(id)
  if (!card) return refuse(404, 'not-found')

  const ifMatch = request.headers.get('if-match')
  if (ifMatch === null) return refuse(428, 'etag-missing')
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  if (ifMatch !== '*' && !tags.includes(etagOf(card).etag)) return refuse(412, 'changed-meanwhile', etagOf(card))

  const { title, portions } = await readBody(request)
  if (!isText(title) || !isPortions(portions)) return refuse(422, 'invalid-recipe')
  if (title === card.title && portions === card.portions) return reply(200, card, etagOf(card))

  const changed = { ...card, title, portions, version: card.version + 1 }
  await env.store.recipes.put(changed)
  return reply(200, changed, etagOf(card))
}

function isText(value) {
  return typeof value === 'string' && value !== ''
}

function isPortions(value) {
  return Number.isInteger(value) && value >= 1 && value <= 200
}

function etagOf({ version }) {
  return { etag: `"v${version}"` }
}

async function readBody(request) {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function refuse(status, error, headers = {}) {
  return reply(status, { error }, headers)
}
