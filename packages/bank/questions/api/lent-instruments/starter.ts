interface Instrument { id: string; name: string; monthlyFee: number; lentTo: string | null }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  store: { instruments: Collection<Instrument> }
  id(): string
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'GET /instruments') return listInstruments(env)
    if (route === 'POST /instruments') return addInstrument(request, env)
    if (route === 'GET /instruments/:id') return showInstrument(id, env)
    if (route === 'DELETE /instruments/:id') return removeInstrument(id, env)
    return refuse(404, 'not-found')
  },
}

async function listInstruments(env: Env): Promise<Response> {
  return reply(200, { items: await env.store.instruments.list() })
}

async function addInstrument(request: Request, env: Env): Promise<Response> {
  const { name, monthlyFee } = await readBody(request)
  return refuse(501, 'not-written')
}

async function showInstrument(id: string, env: Env): Promise<Response> {
  return refuse(501, 'not-written')
}

async function removeInstrument(id: string, env: Env): Promise<Response> {
  return refuse(501, 'not-written')
}

async function readBody(request: Request): Promise<Record<string, any>> {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function refuse(status: number, error: string): Response {
  return reply(status, { error })
}
