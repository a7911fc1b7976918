interface Part { id: string; name: string; stock: number; capacity: number }
interface LogEntry { id: string; part: string; change: number }
interface Result { status: number; code?: string; part?: string; stock?: number }
interface UsedKey { id: string; status: number; results: Result[] }
interface Collection<T> {
  get(id: string): Promise<T | undefined>
  list(): Promise<T[]>
  put(record: T): Promise<T>
  delete(id: string): Promise<boolean>
}
interface Env {
  store: { parts: Collection<Part>; log: Collection<LogEntry>; keys: Collection<UsedKey> }
  id(): string
}

const MODES = ['each', 'atomic']
const MAX_MOVES = 10
const STATUS: Record<string, number> = { 'invalid-move': 422, 'unknown-part': 404, 'not-enough-stock': 409, 'no-room': 409 }

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

async function runBatch(request: Request, env: Env): Promise<Response> {
  const { parts, log, keys } = env.store
  const { mode, moves } = await readBody(request)
  if (!MODES.includes(mode) || !Array.isArray(moves)) return problem(400, 'invalid-batch')
  if (moves.length === 0 || moves.length > MAX_MOVES) return problem(400, 'invalid-batch')

  const key = request.headers.get('Idempotency-Key')
  if (key !== null) {
    const used = await keys.get(key)
    if (used) return reply(used.status, { results: used.results })
  }

  const touched = new Map<string, Part>()
  const entries: LogEntry[] = []
  const results: Result[] = []
  for (const move of moves) {
    const part = typeof move?.part === 'string' ? (touched.get(move.part) ?? (await parts.get(move.part))) : undefined
    const code = refusalOf(move, part)
    if (code) {
      results.push({ status: STATUS[code], code })
    } else if (part) {
      const stock = part.stock + move.change
      touched.set(part.id, { ...part, stock })
      entries.push({ id: env.id(), part: part.id, change: move.change })
      results.push({ status: 200, part: part.id, stock })
    }
  }

  const failures = results.map((result, index) => ({ index, ...result })).filter(({ status }) => status !== 200)
  if (mode === 'atomic' && failures.length > 0) return problem(409, 'batch-refused', { failures })

  for (const part of touched.values()) await parts.put(part)
  for (const entry of entries) await log.put(entry)
  const status = failures.length > 0 ? 207 : 200
  if (key !== null) await keys.put({ id: key, status, results })
  return reply(status, { results })
}

function refusalOf(move: any, part: Part | undefined): string | null {
  if (typeof move?.part !== 'string' || !Number.isInteger(move.change) || move.change === 0) return 'invalid-move'
  if (!part) return 'unknown-part'
  if (part.stock + move.change < 0) return 'not-enough-stock'
  if (part.stock + move.change > part.capacity) return 'no-room'
  return null
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
