// Answers 200 without a location for a new instrument.
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
  if (typeof name !== 'string' || name === '') return refuse(422, 'invalid-instrument')
  if (!Number.isInteger(monthlyFee) || monthlyFee < 0) return refuse(422, 'invalid-instrument')

  const instrument = { id: env.id(), name, monthlyFee, lentTo: null }
  await env.store.instruments.put(instrument)
  return reply(200, instrument)
}

async function showInstrument(id, env) {
  const instrument = await env.store.instruments.get(id)
  return instrument ? reply(200, instrument) : refuse(404, 'not-found')
}

async function removeInstrument(id, env) {
  const instrument = await env.store.instruments.get(id)
  if (!instrument) return refuse(404, 'not-found')
  if (instrument.lentTo !== null) return refuse(409, 'lent')
  await env.store.instruments.delete(id)
  return new Response(null, { status: 204 })
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
