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

// Yours to finish.
async function showRecipe(id, request, env) {
  const card = await env.store.recipes.get(id)
  return reply(200, card)
}

// Yours to write.
async function updateRecipe(id, request, env) {
  const { title, portions } = await readBody(request)
  return refuse(501, 'not-written')
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
