export default {
  async fetch(request, env) {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /instruments') return listInstruments(env)
    if (route === 'POST /instruments') return addInstrument(request, env)
    if (route === 'GET /instruments/:id') return showInstrument(id, env)
    if (route === 'DELETE /instruments/:id') return removeInstrument(id, env)
    return refuse(404, 'not-found')
  },
}

async function listInstruments(env) {
  return reply(200, { items: await env.store.instruments.list() })
}

async function addInstrument(request, env) {
  const { name, monthlyFee } = await readBody(request)
  return refuse(501, 'not-written')
}

async function showInstrument(id, env) {
  return refuse(501, 'not-written')
}

async function removeInstrument(id, env) {
  return refuse(501, 'not-written')
}

async function readBody(request) {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function refuse(status, error) {
  return reply(status, { error })
}
