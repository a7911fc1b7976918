interface Part { id: string; name: string; stock: number; capacity: number }
interface LogEntry { id: string; part: string; change: number }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  // Give `keys` the type of what you store there.
  store: { parts: Collection<Part>; log: Collection<LogEntry>; keys: Collection<{ id: string }> }
  id(): string
}

const MODES = ['each', 'atomic']
const MAX_MOVES = 10

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, collection, id] = new URL(request.url).pathname.split('/')
    const route = `${request.method} /${collection}${id ? '/:id' : ''}`
    if (route === 'POST /batches') return runBatch(request, env)
    if (route === 'GET /parts/:id') return showPart(id, env)
    if (route === 'GET /log') return reply(200, { items: await env.store.log.list() })
    return problem(404, 'not-found')
  },
}

// Yours to write.
async function runBatch(request: Request, env: Env): Promise<Response> {
  const { mode, moves } = await readBody(request)
  return problem(501, 'not-written')
}

async function showPart(id: string, env: Env): Promise<Response> {
  const part = await env.store.parts.get(id)
  return part ? reply(200, part) : problem(404, 'not-found')
}

async function readBody(request: Request): Promise<Record<string, any>> {
  const body = await request.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

function problem(status: number, code: string, more: object = {}): Response {
  return reply(status, { status, code, ...more }, { 'content-type': 'application/problem+json' })
}
