import { Answer, type Namespace } from './answer.ts'
import { Call } from './call.ts'
import { installClock, type Clock } from './clock.ts'
import { installConsole, type Printed } from './console.ts'
import * as js from './intrinsics.ts'

/** Says something to the child at once. */
export type Tell = (text: string) => void

/** Takes a command. The answer is text; `pending` while promises or timers are still to run, then `poll` is to follow. */
export type Calls = (command: string, ...args: unknown[]) => string

/** Makes the calls of one job. What came of each goes to `report` as soon as it is known, whatever becomes of the next. */
export function callsOf(tell: Tell, report: Tell, maxPrinted: number): Calls {
  const originMs = js.OriginalDate.now()
  const readReal = js.OriginalDate.now
  const clock = installClock(() => originMs + (readReal() - originMs))
  return commands(clock, installConsole(maxPrinted, tell), report)
}

/** Opens a harness and does what every job does. */
export function warmUpCalls(open: (tell: Tell, report: Tell, maxPrinted: number) => Calls): void {
  const command = open(() => {}, () => {}, 1000)
  command('load', { evaluated: true, answer: { echo: (value: unknown) => value } }, 'echo')
  command('call', '["[[1,\\"a\\",{\\"b\\":null}]]"]', 1000, 1)
  command('poll')
  command('printed')
}

function commands(clock: Clock, printed: Printed, report: Tell): Calls {
  let answer: Answer | null = null
  let exportName = ''
  /** JSON of the arguments of the calls that are yet to be made. */
  let args: readonly string[] = []
  let isCalling = false
  let next = 0
  let atOnce = 1
  let maxLength = 0
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

  /** Makes calls until there are no more, one waits for something, or `atOnce` have been started. */
  const goOn = (): string => {
    for (let started = 0; ; started += 1) {
      if (call && !call.settled) return 'pending'
      if (call) report(call.report(printed.take()))
      call = null
      if (next >= args.length) return 'done'
      if (started === atOnce) return 'pending'
      start(args[next] ?? '')
    }
  }

  const start = (text: string): void => {
    next += 1
    clock.clearTimers()
    call = new Call(maxLength + text.length)
    call.start(answer?.exported(exportName) as (...args: unknown[]) => unknown, text)
  }

  const poll = (): string => {
    if (!isCalling) return answer?.isEvaluated() || runTimer() ? kindOfTarget() : 'never'
    if (call && !call.settled && !runTimer()) call.fail('runtime-error', 'The promise never settled: nothing is left that could settle it.')
    return goOn()
  }

  const runTimer = (): boolean => {
    try {
      return clock.runNext()
    } catch (thrown) {
      call?.reject(thrown)
      return true
    }
  }

  return (command, ...given) => {
    if (command === 'load') return load(given[0] as Namespace, js.text(given[1]))
    if (command === 'poll') return poll()
    if (command === 'printed') return printed.take()
    isCalling = true
    args = js.parse(js.text(given[0])) as string[]
    maxLength = given[1] as number
    atOnce = given[2] as number
    return goOn()
  }
}
