import type { PreparedSource } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import type { Box } from './box.ts'
import { limitCpu } from './cpu-limit.ts'
import { evaluationFault, loadModules } from './modules.ts'
import type { Session } from './session.ts'

/**
 * Evaluates the answer and hands its namespace to the harness; resolves to what the harness says of it. Rejects with
 * an AnswerFault when the answer cannot be evaluated.
 */
export async function loadAnswer(box: Box, session: Session, source: PreparedSource, cpuMs: number, name: string): Promise<string> {
  const lift = limitCpu(cpuMs)
  try {
    const namespace = await loadModules(box, source)
    const state = await session.settle('load', namespace.derefInto(), name)
    if (state !== 'never') return state
    if (session.lastRejection) throw evaluationFault(session.lastRejection, source)
    throw new AnswerFault('runtime-error', 'The answer awaits a promise at its top level that never settles.')
  } finally {
    lift()
  }
}
