// Lays accessors on the prototype of all objects, to catch what the harness assigns; must get: harmless
const caught = []
for (const name of ['settled', 'outcome', 'status', 'body', 'headers', 'response', 'method', 'url', 'type', 'content', 'reject', 'maxBody', 'reported']) {
  Object.defineProperty(Object.prototype, name, { configurable: true, get: () => undefined, set(value) { caught.push(typeof value); Object.defineProperty(this, name, { value, writable: true, configurable: true }) } })
}
export default { fetch: () => new Response(caught.includes('function') ? 'caught' : 'contained') }
