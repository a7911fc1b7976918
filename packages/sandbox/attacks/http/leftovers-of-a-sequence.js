// Looks, in its second sequence, for anything that it hid in the first; must get: harmless
import { Hono } from 'hono'
let requests = 0
export default {
  async fetch(request, env) {
    requests += 1
    const expected = new URL(request.url).pathname === '/first' ? 1 : 2
    const hidden = globalThis.hidden ?? Hono.prototype.hidden ?? Object.prototype.hidden ?? Response.hidden ?? env.hidden
    if (requests !== expected || (expected === 1 && hidden !== undefined)) return new Response('met what it hid')
    for (const place of [globalThis, Hono.prototype, Response, env]) { try { place.hidden = true } catch {} }
    return new Response('contained')
  },
}
