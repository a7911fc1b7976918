import type ivm from 'isolated-vm'
import type { Box } from './box.ts'
import { isolatedVm } from './isolated-vm.ts'
import { hear } from './printed.ts'

/** The harness of one answer: commands go in as text, text comes out. */
export interface Session {
  /** The rejection that the candidate last left unhandled. */
  lastRejection: unknown

  /**
   * Sends a command and then `poll` for as long as its answer is `pending`. A rejection that the candidate left
   * unhandled makes isolated-vm reject whatever ran at that time; the harness keeps its answer, so it is asked again.
   */
  settle(command: string, ...args: (string | number | ivm.Dereference<unknown>)[]): Promise<string>
}

export async function openSession(box: Box, ...args: (string | number | ivm.Callback)[]): Promise<Session> {
  // A function of ours in the isolate that the harness keeps to itself; it takes text and gives nothing back.
  const tell = new isolatedVm.Callback((text: unknown) => hear(text), { ignored: true })
  // Nothing of a stranger runs yet, so it need not run on a thread of its own.
  const harness = box.open.applySync(undefined, [tell, ...args], { result: { reference: true } })
  const ask = async (command: string, rest: unknown[]): Promise<string> => {
    try {
      const answer: unknown = await harness.apply(undefined, [command, ...rest])
      return typeof answer === 'string' ? answer : 'pending'
    } catch (error) {
      if (box.isolate.isDisposed) throw error
      session.lastRejection = error
      return 'pending'
    }
  }
  const session: Session = {
    lastRejection: null,
    settle: async (command, ...rest) => {
      let answer = await ask(command, rest)
      while (answer === 'pending') answer = await ask('poll', [])
      return answer
    },
  }
  return session
}
