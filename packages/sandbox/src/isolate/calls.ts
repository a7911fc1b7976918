import { prepareBasics } from './basics.ts'
import { callsOf, warmUpCalls, type Calls, type Tell } from './caller.ts'
import { deleteUncounted } from './seal.ts'

prepareBasics()

/**
 * The usual harness of the javascript engine, which is in an isolate before the answer. The child calls `open` once and
 * keeps what it returns, which the answer cannot reach; everything that passes is text.
 */
export function open(tell: Tell, report: Tell, maxPrinted: number): Calls {
  deleteUncounted()
  return callsOf(tell, report, maxPrinted)
}

/** Does what every job does, so that a new isolate finds it compiled. */
export const warmUp = (): void => warmUpCalls(open)
