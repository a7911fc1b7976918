import { Answer, type Namespace } from './answer.ts'
import { Call, type Given } from './call.ts'
import { installClock } from './clock.ts'
import { installConsole } from './console.ts'
import * as js from './intrinsics.ts'

/** What is reported when the answer is loaded, unless it was before all calls are made at once. */
const loaded = 'loaded'

/** Says something to the child at once. */
export type Tell = (text: string) => void

/**
 * Takes a command: `call`, or `call at once` of an answer that has been evaluated and has no promise. What it says is
 * text: `pending` while promises or timers are still to run, then `poll` is to follow. The last is `done`.
 */
export type Calls = (command: string, ...args: unknown[]) => string

/** Makes the calls of one job. What came of each goes to `report` as soon as it is known. */
export function callsOf(tell: Tell, report: Tell, maxPrinted: number): Calls {
  clock.restart()
  printed.keep(maxPrinted, tell)
  return commands(report)
}

// Installed before the snapshot is made, so that no job has to.
const clock = installClock(js.OriginalDate.now)
const printed = installConsole()

/** Opens a harness and does what every job does. */
export function warmUpCalls(open: (tell: Tell, report: Tell, maxPrinted: number) => Calls): void {
  const command = open(() => {}, () => {}, 1000)
  command('call', { evaluated: true, answer: { echo: (value: unknown) => value } }, 'echo', js.stringify([{ args: '[[1,"a",{"b":null}]]', argsAfter: true }]), 1000)
  command('poll')
}

function commands(report: Tell): Calls {
  let answer: Answer | null = null
  let exportName = ''
  let isLoaded = false
  let calls: readonly Given[] = []
  let next = 0
  let atOnce = 1
  let maxLength = 0
  let call: Call | null = null

  /** Anything but calls to make is the end: `missing`, or what the export is if it is no function. */
  const begin = (): string => {
    if (!answer?.isEvaluated()) return 'pending'
    const target = answer.exported(exportName)
    if (typeof target !== 'function') return target === undefined ? 'missing' : typeof target
    isLoaded = true
    if (atOnce !== Infinity) report(loaded)
    return goOn()
  }

  /** Makes calls until there are no more, one waits for something, or `atOnce` have been started. */
  const goOn = (): string => {
    for (let started = 0; ; started += 1) {
      if (call && !call.settled) return 'pending'
      if (call) report(call.report(printed.take()))
      call = null
      const given = calls[next]
      if (!given) return 'done'
      if (started === atOnce) return 'pending'
      start(given)
    }
  }

  const start = (given: Given): void => {
    next += 1
    clock.clearTimers()
    call = new Call(given, maxLength)
    call.start(answer?.exported(exportName) as (...args: unknown[]) => unknown)
  }

  const poll = (): string => {
    if (!isLoaded) return answer?.isEvaluated() || runTimer() ? begin() : 'never'
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
    if (command === 'poll') return poll()
    const isAtOnce = command === 'call at once'
    answer = isAtOnce ? Answer.evaluated(given[0] as Namespace['answer']) : new Answer(given[0] as Namespace)
    exportName = js.text(given[1])
    calls = js.parse(js.text(given[2])) as Given[]
    maxLength = given[3] as number
    atOnce = isAtOnce ? Infinity : 1
    return begin()
  }
}
