const MODES = ['each', 'atomic']
const MAX_MOVES = 10

export default {
  async fetch(request, env) {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'POST /batches') return runBatch(request, env)
    if (route === 'GET /parts/:id') return showPart(id, env)
    if (route === 'GET /log') return reply(200, { items: await env.store.log.list() })
    return problem(404, 'not-found')
  },
}

// Yours to write.
async function runBatch(request, env) {
  const { mode, moves } = await readBody(request)
  return problem(501, 'not-written')
}

async function showPart(id, env) {
  const part = await env.store.parts.get(id)
  return part ? reply(200, part) : problem(404, 'not-found')
}

async function readBody(request) {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status, body, headers = {}) {
  return Response.json(body, { status, headers })
}

function problem(status, code, more = {}) {
  return reply(status, { status, code, ...more }, { 'content-type': 'application/problem+json' })
}
