// Replaces Request, Response, Headers, JSON and what promises are made of, under the harness's hands; must get: harmless, runtime-error
const patched = new Response('contained')
for (const { prototype } of [Request, Response, Headers, FormData, URL, URLSearchParams, Map, Array, String, RegExp]) {
  for (const name of ['forEach', 'toString', 'toJSON', 'map', 'filter', 'includes', 'replace', 'test', 'exec', 'sort', 'get', 'join']) prototype[name] = () => 'forged'
}
for (const name of ['Request', 'Response', 'Headers', 'URL', 'Promise', 'Map', 'String', 'Number', 'Object']) globalThis[name] = class { constructor() { return patched } static [Symbol.hasInstance]() { return true } }
JSON.stringify = () => '{"response":{"status":200,"headers":{},"body":"forged"}}'
JSON.parse = () => ({ url: 'forged' })
Promise.prototype.then = () => {}
Promise.prototype.catch = () => {}
export default { fetch: () => patched.clone?.() ?? patched }
