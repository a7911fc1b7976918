// Remembers the answer to a batch that it refused.
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

async function runBatch(request, env) {
  const { mode, moves } = await readBody(request)
  const isBatch = MODES.includes(mode) && Array.isArray(moves) && moves.length >= 1 && moves.length <= MAX_MOVES
  if (!isBatch) return problem(400, 'invalid-batch')

  const key = request.headers.get('idempotency-key')
  const earlier = key && (await env.store.keys.get(key))
  if (earlier) return reply(earlier.status, earlier.body)

  const parts = new Map((await env.store.parts.list()).map((part) => [part.id, part]))
  const results = moves.map((move) => tryMove(move, parts))
  const failures = results.flatMap(({ status, code }, index) => (code ? [{ index, status, code }] : []))
  if (mode === 'atomic' && failures.length > 0) {
    const body = { status: 409, code: 'batch-refused', failures }
    if (key) await env.store.keys.put({ id: key, status: 409, body })
    return reply(409, body, { 'content-type': 'application/problem+json' })
  }

  for (const part of parts.values()) await env.store.parts.put(part)
  for (const { part, change } of moves.filter((_, index) => results[index].status === 200)) {
    await env.store.log.put({ id: env.id(), part, change })
  }

  const answer = { status: failures.length > 0 ? 207 : 200, body: { results } }
  if (key) await env.store.keys.put({ id: key, ...answer })
  return reply(answer.status, answer.body)
}

// Changes the part in `parts` if the move fits.
function tryMove(move, parts) {
  if (typeof move?.part !== 'string' || !Number.isInteger(move.change) || move.change === 0) return failed(422, 'invalid-move')
  const part = parts.get(move.part)
  if (!part) return failed(404, 'unknown-part')

  const stock = part.stock + move.change
  if (stock < 0) return failed(409, 'not-enough-stock')
  if (stock > part.capacity) return failed(409, 'no-room')
  part.stock = stock
  return { status: 200, part: part.id, stock }
}

function failed(status, code) {
  return { status, code }
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
