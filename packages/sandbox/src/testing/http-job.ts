import type { HttpExchange, HttpJob, HttpResult, HttpStep, Sandbox } from '../index.ts'

type RequestStep = Extract<HttpStep, { request: unknown }>

export function request(method: string, path: string, json: unknown = null, captures: RequestStep['captures'] = []): HttpStep {
  const headers: Record<string, string> = json === null ? {} : { 'content-type': 'application/json' }
  return { request: { method, path, headers, body: json === null ? null : JSON.stringify(json) }, captures }
}

/** A request as it is written on the wire. */
export function raw(method: string, path: string, headers: Record<string, string>, body: string | null = null): HttpStep {
  return { request: { method, path, headers, body }, captures: [] }
}

export function send(sandbox: Sandbox, code: string, sequences: HttpStep[][], changes: Partial<HttpJob> = {}): Promise<HttpResult> {
  const source: HttpJob['source'] = { language: 'javascript', files: { 'answer.js': code } }
  return sandbox.run({ engine: 'http', source, store: {}, sequences, limits: {}, ...changes })
}

/** What a `fetch` with this body answers to the last of the requests. */
export async function respond(sandbox: Sandbox, body: string, steps: HttpStep[] = [request('GET', '/')]): Promise<HttpExchange | HttpResult> {
  const result = await send(sandbox, `export default { async fetch(request, env) { ${body} } }`, [steps])
  return result.sequences[0]?.at(-1) ?? result
}

/** The values of expressions, all in one isolate, or `Name: message` of what they throw. */
export async function evaluate(sandbox: Sandbox, expressions: string[]): Promise<unknown[]> {
  const functions = expressions.map((expression) => `async (request, env) => (${expression})`)
  const code = `const values = [${functions.join(',\n')}]
    const valueOf = (of, request, env) => of(request, env).catch((error) => error.name + ': ' + error.message)
    export default { async fetch(request, env) { return Response.json({ value: await valueOf(values[new URL(request.url).searchParams.get('number')], request, env) }) } }`
  const { failure, sequences } = await send(sandbox, code, [expressions.map((_, index) => request('POST', `/?number=${index}`, { a: 1 }))])
  if (failure) throw new Error(failure.message)
  return expressions.map((_, index) => {
    const { response, failure: unanswered } = sequences[0]?.[index] ?? { response: null, failure: null }
    const answer = JSON.parse(response?.body ?? '{}') as { value?: unknown }
    return response ? answer.value : unanswered
  })
}
