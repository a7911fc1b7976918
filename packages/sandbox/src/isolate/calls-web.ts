import { callsOf, warmUpCalls, type Calls, type Tell } from './caller.ts'
import { installGlobals } from './globals.ts'

/** The harness of the javascript engine for answers that use what browsers and Node have beyond the language (web-names.ts). */
export function open(tell: Tell, report: Tell, maxPrinted: number): Calls {
  installGlobals()
  return callsOf(tell, report, maxPrinted)
}

/** Does what every job does, so that a new isolate finds it compiled. */
export const warmUp = (): void => warmUpCalls(open)
