import { Answer, type Namespace } from './answer.ts'
import { installClock, type Clock } from './clock.ts'
import { installConsole, type Printed } from './console.ts'
import { decode } from './decode.ts'
import { define } from './define.ts'
import { installGlobals } from './globals.ts'
import { Exchange, type Handler, type SentRequest } from './exchange.ts'
import * as js from './intrinsics.ts'
import { createStore } from './store.ts'
import { Blob, File } from './web/blob.ts'
import { CryptoKey } from './web/crypto/key.ts'
import { FormData } from './web/form-data.ts'
import { Headers } from './web/headers.ts'
import { seededRandom } from './web/random.ts'
import { Request } from './web/request.ts'
import { Response } from './web/response.ts'
import { installStreams, TextDecoderStream, TextEncoderStream } from './web/streams.ts'

/**
 * The harness of the http engine, evaluated in an isolate before the answer: one context for each sequence, so store,
 * clock, ids, random numbers and the answer's modules are fresh. `store` is wire JSON.
 */
export function open(tell: (text: string) => void, maxPrinted: number, store: string, maxBody: number) {
  const random = seededRandom(randomSeed)
  Object.defineProperty(Math, 'random', { value: random, writable: true, configurable: true })
  installGlobals(random)
  installStreams()
  define({ Headers, Request, Response, FormData, Blob, File, TextEncoderStream, TextDecoderStream, CryptoKey, fetch: noNetwork })
  const clock = installClock(() => startsAt)
  const env = createEnv(clock, decode(store) as Record<string, unknown[]>)
  return commands(clock, env, installConsole(maxPrinted, tell), maxBody)
}

const startsAt = js.OriginalDate.UTC(2026, 0, 1)
/** Any number: that it is always the same makes an answer's random numbers and ids repeat from run to run. */
const randomSeed = 1

function createEnv(clock: Clock, initial: Record<string, unknown[]>): object {
  let lastId = 0
  const id = () => {
    lastId += 1
    return `id-${lastId}`
  }
  return { store: createStore(initial), now: () => clock.now(), id }
}

async function noNetwork(): Promise<never> {
  throw new TypeError('fetch failed: there is no network here')
}

/** What CommonJS exports is the default export; what it exports as `default` is one deeper. */
function isHandler(value: unknown): value is Handler {
  return typeof (value as Partial<Handler> | null | undefined)?.fetch === 'function'
}

function commands(clock: Clock, env: object, printed: Printed, maxBody: number) {
  let answer: Answer | null = null
  let handler: Handler | null = null
  let exchange: Exchange | null = null
  let advanceTo: number | null = null

  const kindOfHandler = (): string => {
    if (!answer?.isEvaluated()) return 'pending'
    const exported = answer.exported('default')
    if (exported === undefined || exported === null) return 'missing'
    handler = [exported, (exported as { default?: unknown }).default].find(isHandler) ?? null
    if (handler) return 'app'
    return typeof exported === 'function' ? 'a function' : 'no app'
  }

  const load = (namespace: Namespace): string => {
    answer = new Answer(namespace)
    return kindOfHandler()
  }

  const request = (sent: SentRequest): string => {
    exchange = new Exchange(maxBody)
    if (handler) exchange.start(handler, sent, env)
    return result()
  }

  const poll = (): string => {
    if (advanceTo !== null) return advance(advanceTo)
    if (!exchange) return answer?.isEvaluated() || runTimer() ? kindOfHandler() : 'never'
    if (!exchange.settled && !runTimer()) exchange.fail('runtime-error', 'The response never came: nothing is left that could settle its promise.')
    return result()
  }

  /** Timers that fall due on the way run at their time. */
  const advance = (untilMs: number): string => {
    advanceTo = untilMs
    if (clock.nextAt() <= untilMs) {
      runTimer()
      return 'pending'
    }
    clock.advance(js.max(0, untilMs - clock.now()))
    advanceTo = null
    return 'advanced'
  }

  const runTimer = (): boolean => {
    try {
      return clock.runNext()
    } catch (thrown) {
      exchange?.reject(thrown)
      return true
    }
  }

  const result = (): string => (exchange?.settled ? exchange.report(printed.take()) : 'pending')

  return (command: string, ...args: unknown[]): string => {
    if (command === 'load') return load(args[0] as Namespace)
    if (command === 'request') return request(js.parse(js.text(args[0])) as SentRequest)
    if (command === 'advance') return advance(clock.now() + (args[0] as number))
    if (command === 'poll') return poll()
    return printed.take()
  }
}

/** Does what every sequence does, so that a new isolate finds it compiled. */
export const warmUp = (): void => {
  const command = open(() => {}, 1000, '{"things":[{"id":1}]}', 1000)
  const app = { fetch: async (sent: Request): Promise<Response> => Response.json({ got: await sent.json(), at: new URL(sent.url).searchParams.get('at') }, { status: 201 }) }
  command('load', { evaluated: true, answer: { default: app } })
  command('request', js.stringify({ method: 'POST', url: 'http://localhost/things?at=1', headers: { 'content-type': 'application/json' }, body: '{"a":1}' }))
  command('poll')
  command('printed')
}
