import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { evaluate, raw, request, respond, send } from './testing/http-job.ts'
import { openSandbox } from './testing/open-sandbox.ts'

/** What answers find of the Web’s standards. Each expression is evaluated in `fetch` for a POST of {"a":1}. */
const claims: [string, unknown][] = [
  // Headers
  ['[...new Headers({ B: "2", a: "1" })]', [['a', '1'], ['b', '2']]],
  ['[...new Headers([["x", "1"], ["X", "2"]]).entries()]', [['x', '1, 2']]],
  ['(() => { const h = new Headers(); h.append("a", "1"); h.append("a", "2"); h.set("b", " x "); h.delete("c"); return [h.get("A"), h.get("b"), h.get("c"), h.has("a")] })()', ['1, 2', 'x', null, true]],
  ['(() => { const h = new Headers(); h.append("set-cookie", "a=1"); h.append("set-cookie", "b=2"); return [h.getSetCookie(), [...h.keys()]] })()', [['a=1', 'b=2'], ['set-cookie', 'set-cookie']]],
  ['new Headers({ a: "café" }).get("a")', 'café'],
  ['new Headers({ a: "日" })', 'TypeError: A header value must not contain characters beyond Latin-1: use encodeURIComponent'],
  ['new Headers([["a"]])', 'TypeError: Headers are made of pairs of a name and a value'],
  // URL
  ['[...new URLSearchParams("a=1&b=2&a=3")].join(";")', 'a,1;b,2;a,3'],
  ['(() => { const p = new URLSearchParams({ a: "x y" }); p.append("b", "ü"); p.sort(); return [String(p), p.getAll("b"), p.size, p.has("a", "x y")] })()', ['a=x+y&b=%C3%BC', ['ü'], 2, true]],
  ['(() => { const u = new URL("../b?x=1#y", "https://user:pw@example.com:8443/a/c/"); return [u.href, u.origin, u.port, u.searchParams.get("x"), u.hash] })()', ['https://user:pw@example.com:8443/a/b?x=1#y', 'https://example.com:8443', '8443', '1', '#y']],
  ['URL.canParse("nothing")', false],
  ['new URL("nothing")', expect.stringMatching(/^TypeError: /)],
  // Request
  ['[request.method, request.url, request.headers.get("content-type"), request.bodyUsed]', ['POST', expect.stringMatching(/^http:\/\/localhost\/\?number=\d+$/), 'application/json', false]],
  ['(async () => { const copy = request.clone(); return [await copy.json(), await request.text(), request.bodyUsed] })()', [{ a: 1 }, '{"a":1}', true]],
  ['(async () => { const next = new Request(request, { headers: { x: "1" } }); return [await next.json(), next.method, next.headers.get("x"), request.bodyUsed] })()', [{ a: 1 }, 'POST', '1', true]],
  ['new Request("https://a.example/", { method: "patch" }).method', 'patch'],
  ['new Request("https://a.example/", { method: "delete" }).method', 'DELETE'],
  ['new Request("https://a.example/", { method: "TRACE" })', 'TypeError: "TRACE" is a method that requests cannot have'],
  ['new Request("https://a.example/", { body: "x" })', 'TypeError: Request with GET/HEAD method cannot have body.'],
  ['[request.signal instanceof AbortSignal, request.signal.aborted, request.mode, request.redirect]', [true, false, 'cors', 'follow']],
  // Response
  ['(async () => { const r = Response.json({ a: 1 }, { status: 201, headers: { x: "1" } }); return [r.status, r.ok, r.headers.get("content-type"), r.headers.get("x"), await r.json()] })()', [201, true, 'application/json', '1', { a: 1 }]],
  ['(async () => { const r = new Response("text"); const c = r.clone(); return [await r.text(), await c.text(), c.headers.get("content-type"), r.bodyUsed] })()', ['text', 'text', 'text/plain;charset=UTF-8', true]],
  ['(async () => { const r = new Response("x"); await r.text(); return r.clone() })()', 'TypeError: Body is unusable: it has already been read'],
  ['[new Response(null, { status: 204 }).body, new Response().status, Response.error().type, Response.redirect("/a").headers.get("location")]', [null, 200, 'error', '/a']],
  ['new Response("x", { status: 204 })', 'TypeError: Response constructor: Invalid response status code 204 with a body'],
  ['(async () => [...new Uint8Array(await new Response("é").arrayBuffer())])()', [0xc3, 0xa9]],
  ['(async () => [...(await new Response(new Uint8Array([1, 2, 3]).subarray(1)).bytes())])()', [2, 3]],
  ['(async () => { const b = await new Response("é", { headers: { "content-type": "Text/HTML" } }).blob(); return [b.size, b.type, await b.text()] })()', [2, 'text/html', 'é']],
  // Forms
  ['(async () => { const r = new Response(new URLSearchParams({ a: "1 2" })); return [r.headers.get("content-type"), [...(await r.formData())]] })()', ['application/x-www-form-urlencoded;charset=UTF-8', [['a', '1 2']]]],
  ['(async () => { const f = new FormData(); f.append("a", "ü\\n"); f.append("f", new Blob(["x"], { type: "text/csv" }), "a\\"b.csv"); const got = await new Response(f).formData(); const file = got.get("f"); return [got.get("a"), file.name, file.type, await file.text(), file instanceof File] })()', ['ü\r\n', 'a"b.csv', 'text/csv', 'x', true]],
  ['(() => { const f = new FormData(); f.append("a", 1); f.append("b", 2); f.append("a", 3); f.set("a", 4); return [[...f], f.getAll("a"), f.has("b"), f.get("c")] })()', [[['a', '4'], ['b', '2']], ['4'], true, null]],
  ['request.formData()', 'TypeError: A body of type "application/json" holds no form'],
  // Blob
  ['(async () => { const b = new Blob(["ab", new Uint8Array([99]), new Blob(["d"])]); return [b.size, await b.slice(1, 3).text(), await b.slice(-1).text()] })()', [4, 'bc', 'd']],
  // Streams
  ['(async () => { const s = new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode("a")); c.enqueue(new TextEncoder().encode("b")); c.close() } }); return new Response(s).text() })()', 'ab'],
  ['(async () => { const chunks = []; for await (const chunk of request.body) chunks.push(...chunk); return [String.fromCharCode(...chunks), request.bodyUsed] })()', ['{"a":1}', true]],
  ['(async () => { const r = new Response("abc"); const reader = r.body.getReader(); const { value } = await reader.read(); return [value.length, (await reader.read()).done, r.body === r.body] })()', [3, true, true]],
  ['(async () => { const r = new Response("abc"); r.body.getReader(); return r.text() })()', 'TypeError: Body is unusable: its stream is locked to a reader'],
  ['(async () => { const [a, b] = new Response("abc").body.tee(); return [await new Response(a).text(), await new Response(b).text()] })()', ['abc', 'abc']],
  ['(async () => { const up = new TransformStream({ transform: (t, c) => c.enqueue(t.toUpperCase()) }); return new Response(new Response("é").body.pipeThrough(new TextDecoderStream()).pipeThrough(up).pipeThrough(new TextEncoderStream())).text() })()', 'É'],
  ['(async () => new Response(new ReadableStream({ start(c) { c.enqueue("text"); c.close() } })).text())()', 'TypeError: The stream of a body must give Uint8Arrays: use a TextEncoder'],
  ['(async () => { const d = new TextDecoder(); return [d.decode(new Uint8Array([0xf0, 0x9f]), { stream: true }), d.decode(new Uint8Array([0x98, 0x80])), d.decode()] })()', ['', '😀', '']],
  // Abort
  ['(() => { const c = new AbortController(); const seen = []; c.signal.addEventListener("abort", (e) => seen.push(e.type), { once: true }); c.abort("why"); c.abort(); return [seen, c.signal.aborted, c.signal.reason] })()', [['abort'], true, 'why']],
  ['(() => { const c = new AbortController(); const any = AbortSignal.any([c.signal, new AbortController().signal]); c.abort(); try { any.throwIfAborted() } catch (e) { return [e.name, e.code, e instanceof DOMException] } })()', ['AbortError', 20, true]],
  ['(async () => { const s = AbortSignal.timeout(5000); const at = Date.now(); await new Promise((r) => { s.onabort = r }); return [s.reason.name, Date.now() - at] })()', ['TimeoutError', 5000]],
  // Crypto
  ['(async () => Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode("abc"))), (b) => b.toString(16).padStart(2, "0")).join(""))()', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['(async () => new Uint8Array(await crypto.subtle.digest({ name: "sha-1" }, new Uint8Array())).length)()', 20],
  ['(async () => { const k = await crypto.subtle.importKey("raw", new TextEncoder().encode("Jefe"), { name: "HMAC", hash: "SHA-256" }, true, ["sign", "verify"]); const data = new TextEncoder().encode("what do ya want for nothing?"); const s = await crypto.subtle.sign("HMAC", k, data); return [btoa(String.fromCharCode(...new Uint8Array(s))), await crypto.subtle.verify("HMAC", k, s, data), await crypto.subtle.verify("HMAC", k, s, new Uint8Array()), (await crypto.subtle.exportKey("jwk", k)).k] })()', ['W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=', true, false, 'SmVmZQ']],
  ['crypto.subtle.digest("MD5", new Uint8Array())', 'NotSupportedError: There is no hash "MD5" here, only SHA-1, SHA-256, SHA-384 and SHA-512'],
  ['crypto.subtle.generateKey({ name: "RSA-PSS" }, true, ["sign"])', 'NotSupportedError: "RSA-PSS" is not supported here, only HMAC'],
  ['crypto.getRandomValues(new Float64Array(1))', 'TypeMismatchError: Random values go into an array of integers'],
  ['[/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()), crypto.randomUUID() === crypto.randomUUID()]', [true, false]],
  // Others
  ['[btoa("é"), atob("6Q=="), typeof structuredClone({ a: new Date(0) }).a.getTime]', ['6Q==', 'é', 'function']],
  ['atob("*")', expect.stringMatching(/^InvalidCharacterError: /)],
  ['(() => { const t = new EventTarget(); let n = 0; const f = () => { n += 1 }; t.addEventListener("x", f); t.addEventListener("x", f); t.dispatchEvent(new Event("x")); t.removeEventListener("x", f); t.dispatchEvent(new Event("x")); return n })()', 1],
  ['[typeof process, typeof require, typeof Buffer]', ['undefined', 'undefined', 'undefined']],
]

let sandbox: Sandbox
let values: unknown[]
beforeAll(async () => {
  sandbox = await openSandbox()
  values = await evaluate(sandbox, claims.map(([expression]) => expression))
})
afterAll(() => sandbox.close())

test.each(claims.map(([expression, value], index) => [expression, value, index] as const))('%s', (_, value, index) => {
  expect(values[index]).toEqual(value)
})

describe('time', () => {
  const code = `const at = []
    export default { async fetch(request, env) {
      at.push([new Date().toISOString(), Date.now() - env.now(), Math.round(performance.now()), Date()])
      await new Promise((resolve) => setTimeout(resolve, 1500))
      at.push(new Date(env.now()).toISOString())
      return Response.json(at)
    } }`

  test('is the clock’s for Date, performance and timers, and moves with it', async () => {
    const { sequences } = await send(sandbox, code, [[{ advanceMs: 500 }, request('GET', '/')]])
    expect(JSON.parse(sequences[0]?.[0]?.response?.body ?? '')).toEqual([
      ['2026-01-01T00:00:00.500Z', 0, 500, expect.stringMatching(/^Thu Jan 01 2026 00:00:00/)],
      '2026-01-01T00:00:02.000Z',
    ])
  })

  test('lets a rate limit run out and a session expire', async () => {
    const limited = `const seen = []
      export default { fetch(request, env) {
        while (seen.length > 0 && seen[0] <= env.now() - 60_000) seen.shift()
        if (seen.length >= 2) return new Response(null, { status: 429, headers: { 'retry-after': String(Math.ceil((seen[0] + 60_000 - env.now()) / 1000)) } })
        seen.push(env.now())
        return new Response(null, { status: 204 })
      } }`
    const get = request('GET', '/')
    const { sequences } = await send(sandbox, limited, [[get, { advanceMs: 10_000 }, get, get, { advanceMs: 50_000 }, get, get]])
    expect(sequences[0]?.map(({ response }) => [response?.status, response?.headers['retry-after']])).toEqual([[204, undefined], [204, undefined], [429, '50'], [204, undefined], [429, '10']])
  })
})

test('random numbers and ids differ among themselves, and are the same in every sequence and every run', async () => {
  const code = 'export default { fetch: (_, env) => Response.json([Math.random(), Math.random(), crypto.randomUUID(), crypto.randomUUID(), [...crypto.getRandomValues(new Uint8Array(4))], env.id(), env.id()]) }'
  const steps = [request('GET', '/')]
  const bodies = await Promise.all([1, 2].map(() => send(sandbox, code, [steps, steps])))
  const drawn = bodies.flatMap(({ sequences }) => sequences.map(([exchange]) => exchange?.response?.body))
  expect(new Set(drawn).size).toBe(1)
  const [first, second, uuid, other, , id, next] = JSON.parse(drawn[0] ?? '') as unknown[]
  expect([first === second, uuid === other, id, next]).toEqual([false, false, 'id-1', 'id-2'])
})

test('a form with a file is read from the wire', async () => {
  const body = ['--x', 'Content-Disposition: form-data; name="title"', '', 'Rüde', '--x', 'Content-Disposition: form-data; name="file"; filename="a.csv"', 'Content-Type: text/csv', '', 'a;b\r\n1;2', '--x--', ''].join('\r\n')
  const code = 'const form = await request.formData(); const file = form.get("file"); return Response.json([form.get("title"), file.name, file.type, file.size, await file.text()])'
  const exchange = await respond(sandbox, code, [raw('POST', '/', { 'content-type': 'multipart/form-data; boundary=x' }, body)])
  expect(exchange).toMatchObject({ response: { body: JSON.stringify(['Rüde', 'a.csv', 'text/csv', 8, 'a;b\r\n1;2']) } })
})

test('a stream that fails is the handler’s error', async () => {
  const exchange = await respond(sandbox, 'return new Response(new ReadableStream({ pull() { throw new RangeError("no more") } }))')
  expect(exchange).toMatchObject({ response: null, failure: { verdict: 'runtime-error', message: expect.stringContaining('RangeError: no more') } })
})
