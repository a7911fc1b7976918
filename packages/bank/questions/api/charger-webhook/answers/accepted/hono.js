import { Hono } from 'hono'

const encoder = new TextEncoder()
const app = new Hono()

async function authentic(c, next) {
  const timestamp = c.req.header('X-Timestamp') ?? ''
  const signed = encoder.encode(`${timestamp}.${await c.req.text()}`)
  const hex = c.req.header('X-Signature') ?? ''
  const signature = new Uint8Array((hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)))
  const checks = (await c.env.store.secrets.list()).map(async ({ value }) => {
    const key = await crypto.subtle.importKey('raw', encoder.encode(value), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    return crypto.subtle.verify('HMAC', key, signature, signed)
  })
  const isSigned = (await Promise.all(checks)).includes(true)
  if (!isSigned || !/^[0-9]+$/.test(timestamp)) return c.json({ error: 'not-authentic' }, 401)
  const ageMs = c.env.now() - timestamp * 1000
  if (Math.abs(ageMs) > 300_000) return c.json({ error: 'stale' }, 401)
  await next()
}

const isText = (value) => typeof value === 'string' && value !== ''

app.post('/webhooks/chargers', authentic, async (c) => {
  const { chargers, events } = c.env.store
  const event = await c.req.json().catch(() => null)
  const { id, sequence, status } = event ?? {}
  const isStatus = ['available', 'charging', 'fault'].includes(status)
  if (!isText(id) || !isText(event.charger) || !Number.isInteger(sequence) || !isStatus) {
    return c.json({ error: 'invalid-event' }, 400)
  }

  const charger = await chargers.get(event.charger)
  if (!charger) return c.json({ result: 'unknown-charger' })
  if (await events.get(id)) return c.json({ result: 'duplicate' })
  await events.put(event)
  if (charger.sequence >= sequence) return c.json({ result: 'outdated' })
  await chargers.put({ ...charger, status, sequence, faults: charger.faults + Number(status === 'fault') })
  return c.json({ result: 'applied' })
})

app.get('/chargers/:id', async (c) => {
  const charger = await c.env.store.chargers.get(c.req.param('id'))
  return charger ? c.json(charger) : c.json({ error: 'not-found' }, 404)
})

app.put('/chargers/:id', async (c) => {
  const charger = await c.req.json()
  return c.json(await c.env.store.chargers.put({ ...charger, id: c.req.param('id') }))
})

export default app
