import { Answer, isThenable, type Namespace } from './answer.ts'
import { isAsSent } from './as-sent.ts'
import { installClock, type Clock } from './clock.ts'
import { installConsole, type Printed } from './console.ts'
import { decode } from './decode.ts'
import { describeThrown } from './describe-thrown.ts'
import { encode, TooMuch } from './encode.ts'
import { installGlobals } from './globals.ts'
import * as js from './intrinsics.ts'

/**
 * The harness of the javascript engine, evaluated in an isolate before the answer. The child calls `open` once and
 * keeps what it returns, which the answer cannot reach; everything that passes is text.
 */
export function open(tell: (text: string) => void, maxPrinted: number) {
  installGlobals()
  const originMs = js.OriginalDate.now()
  const readReal = js.OriginalDate.now
  const clock = installClock(() => originMs + (readReal() - originMs))
  return commands(clock, installConsole(maxPrinted, tell))
}

/** Does what every job does, so that a new isolate finds it compiled. */
export function warmUp(): void {
  const command = open(() => {}, 1000)
  command('load', { evaluated: true, answer: { echo: (value: unknown) => value } }, 'echo')
  command('start', '[[1,"a",{"b":null}]]', 1000)
  command('printed')
}

/** A command answers with text, or with `pending` while promises or timers are still to run. */
function commands(clock: Clock, printed: Printed) {
  let answer: Answer | null = null
  let exportName = ''
  let call: Call | null = null

  const load = (namespace: Namespace, name: string): string => {
    answer = new Answer(namespace)
    exportName = name
    return kindOfTarget()
  }

  const kindOfTarget = (): string => {
    if (!answer?.isEvaluated()) return 'pending'
    const target = answer.exported(exportName)
    return target === undefined ? 'missing' : typeof target
  }

  const start = (args: string, maxLength: number): string => {
    clock.clearTimers()
    call = new Call(maxLength + args.length)
    call.start(answer?.exported(exportName) as (...args: unknown[]) => unknown, args)
    return result()
  }

  const poll = (): string => {
    if (!call) return answer?.isEvaluated() || runTimer() ? kindOfTarget() : 'never'
    if (!call.settled && !runTimer()) call.fail('runtime-error', 'The promise never settled: nothing is left that could settle it.')
    return result()
  }

  const runTimer = (): boolean => {
    try {
      return clock.runNext()
    } catch (thrown) {
      call?.reject(thrown)
      return true
    }
  }

  const result = (): string => (call?.settled ? call.report(printed.take()) : 'pending')

  return (command: string, ...args: unknown[]): string => {
    if (command === 'load') return load(args[0] as Namespace, js.text(args[1]))
    if (command === 'start') return start(js.text(args[0]), args[1] as number)
    if (command === 'poll') return poll()
    return printed.take()
  }
}

/** One call of the answer; its outcome is written once it has settled. */
class Call {
  settled = false
  private args: unknown[] = []
  /** The arguments as they came. */
  private sent = ''
  private readonly maxLength: number
  private outcome = ''
  private reported: string | null = null

  constructor(maxLength: number) {
    this.maxLength = maxLength
  }

  /** Arguments are made within: an answer that has changed built-ins may make even that fail. */
  start(target: (...args: unknown[]) => unknown, args: string): void {
    try {
      this.sent = args
      this.args = decode(args) as unknown[]
      const returned = js.apply(target, undefined, this.args)
      if (isThenable(returned)) this.await(returned)
      else this.fulfil(returned)
    } catch (thrown) {
      this.reject(thrown)
    }
  }

  readonly fulfil = (value: unknown): void => {
    if (this.settled) return
    try {
      this.settle(`"returned":${encode(value, this.maxLength)}`)
    } catch (thrown) {
      this.refuse(thrown)
    }
  }

  readonly reject = (thrown: unknown): void => {
    if (!this.settled) this.settle(`"thrown":${js.stringify(describeThrown(thrown))}`)
  }

  fail(verdict: string, message: string): void {
    if (!this.settled) this.settle(`"failure":${js.stringify(js.bare({ verdict, message }))}`)
  }

  /** The outcome as JSON. The text stays the same however often it is asked for. */
  report(printed: string): string {
    this.reported ??= `{${this.outcome},"argsAfter":${this.argsAfter()},"printed":${js.stringify(printed)}}`
    return this.reported
  }

  private await(thenable: object): void {
    js.subscribe(js.resolved(thenable), this.fulfil, this.reject)
  }

  private settle(outcome: string): void {
    this.outcome = outcome
    this.settled = true
  }

  private refuse(thrown: unknown): void {
    if (thrown instanceof TooMuch) this.fail('output-limit', thrown.message)
    else this.fail('runtime-error', `What the answer returned cannot be read: ${describeThrown(thrown).message}`)
  }

  /** null stands for unchanged, so that large arguments need not travel back. */
  private argsAfter(): string {
    try {
      if (isAsSent(this.args, js.parse(this.sent))) return 'null'
      const after = encode(this.args, this.maxLength)
      return after === encode(decode(this.sent), Infinity) ? 'null' : after
    } catch {
      return '"unreadable"'
    }
  }
}
