import { AnswerFault } from './answer-fault.ts'
import { limitCpu } from './cpu-limit.ts'
import { evaluationFault, loadModules, type Linker } from './modules.ts'
import type { Session } from './session.ts'

/**
 * Evaluates the answer and hands its namespace to the harness; resolves to what the harness says of it. Rejects with
 * an AnswerFault when the answer cannot be evaluated.
 */
export async function loadAnswer(linker: Linker, session: Session, cpuMs: number, name: string): Promise<string> {
  const lift = limitCpu(cpuMs)
  try {
    const namespace = await loadModules(linker)
    const state = await session.settle('load', namespace.derefInto(), name)
    if (state === 'never') throw neverLoaded(linker, session)
    return state
  } finally {
    lift()
  }
}

/** Why nothing is left that could get an answer past its top level. */
export function neverLoaded({ source }: Linker, { lastRejection }: Session): AnswerFault {
  if (lastRejection) return evaluationFault(lastRejection, source)
  return new AnswerFault('runtime-error', 'The answer awaits a promise at its top level that never settles.')
}
