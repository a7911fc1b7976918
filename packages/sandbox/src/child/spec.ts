import type { Limits } from '@assay/contracts'
import type ivm from 'isolated-vm'
import type { Failure } from '../job.ts'
import type { PreparedSource } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import { BoxStock, inBox, type Box } from './box.ts'
import { limitCpu } from './cpu-limit.ts'
import { internal, type Tests } from './files.ts'
import { HeldLibraries } from './held-libraries.ts'
import { loadAnswer } from './load-answer.ts'
import { evaluationFault, Linker } from './modules.ts'
import { forgetPrinted, reporting } from './printed.ts'
import { send, serve } from './serve.ts'
import { openSession, type Session } from './session.ts'
import { ownStack } from './stack.ts'

export interface SpecRequest {
  source: PreparedSource
  spec: Tests['spec']
  /** Names of the support modules, which are among the source's files. */
  support: string[]
  limits: Required<Limits>
}

const boxes = new BoxStock(boot.usualMemoryMb)

serve(async (job: SpecRequest) => {
  forgetPrinted(job.source)
  const box = boxes.take(job.limits.memoryMb)
  try {
    return await inBox(box, () => runSpec(box, job))
  } finally {
    if (!box.isolate.isDisposed) box.isolate.dispose()
    boxes.refillSoon()
  }
})

/** Sends one part with the names of the tests and one for each test. The fault says why there are none, if so. */
async function runSpec(box: Box, job: SpecRequest): Promise<{ fault: Failure | null; printed: string }> {
  const session = await openSession(box, job.limits.outputKb * 1024)
  try {
    const held = await HeldLibraries.of(box, session)
    const declared = await collect(new Linker(box, job.source, { held, tests: job }), session, job)
    send({ part: { declared } })
    for (const index of declared.keys()) await runTest(session, index, job)
    return { fault: null, printed: reporting(await session.settle('printed')) }
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error
    return { fault: error.failure, printed: reporting(await session.settle('printed')) }
  }
}

/** The answer comes first and by itself, so that built-ins are closed before the spec uses them. */
async function collect(linker: Linker, session: Session, job: SpecRequest): Promise<string[]> {
  await session.settle('globals', (await linker.jestHub()).derefInto(), JSON.stringify(linker.testFiles()))
  await loadAnswer(linker, session, job.limits.cpuMs, 'answer')
  const tampering = await session.settle('close')
  if (tampering !== '') throw new AnswerFault('runtime-error', tampering)
  const lift = limitCpu(job.limits.cpuMs)
  await loadSpec(linker, session, job)
  const declared = JSON.parse(await session.settle('collect')) as string[]
  lift()
  return declared
}

async function loadSpec(linker: Linker, session: Session, { spec, source }: SpecRequest): Promise<void> {
  const entry = linker.box.isolate.compileModuleSync(`import '${internal.spec}'; export const evaluated = true`, { filename: 'assay:spec-entry' })
  await link(linker, entry)
  let thrown: unknown = null
  try {
    await entry.evaluate()
  } catch (error) {
    thrown = error
  }
  session.lastRejection = null
  const state = await session.settle('load', entry.namespace.derefInto())
  if (state !== 'never') return
  const reason = thrown ?? session.lastRejection
  if (reason === null) throw new AnswerFault('runtime-error', `${spec.file} awaits a promise at its top level that never settles.`)
  const { verdict, message, line, column } = evaluationFault(reason, source).failure
  throw new AnswerFault(verdict, `${spec.file} could not be loaded: ${message}`, line === null ? null : { line, column })
}

/** What does not link is an import that the answer does not export. */
async function link(linker: Linker, entry: ivm.Module): Promise<void> {
  try {
    await linker.link(entry)
  } catch (error) {
    if (!(error instanceof AnswerFault) || error.failure.verdict !== 'syntax-error' || error.failure.line !== null) throw error
    throw new AnswerFault('runtime-error', `The tests cannot import the answer: ${error.failure.message}`)
  }
}

/** What the harness says of a test. */
interface Report {
  thrown?: { name: string; message: string; stack: string }
  printed: string
}

async function runTest(session: Session, test: number, { source, limits }: SpecRequest): Promise<void> {
  const lift = limitCpu(limits.cpuMs)
  const started = performance.now()
  session.lastRejection = null
  const { thrown, printed } = JSON.parse(await session.settle('test', test)) as Report
  const failed = thrown ?? (session.lastRejection === null ? null : await unheard(session))
  lift()
  const message = failed ? messageOf(failed, source) : null
  send({ part: { test, message, printed: reporting(printed), ms: performance.now() - started } })
}

/** A promise was rejected and nobody noticed: an assertion of the tests may have gone missing with it. */
async function unheard(session: Session): Promise<Report['thrown'] | null> {
  const thrown = await session.settle('unheard')
  return thrown === '' ? null : (JSON.parse(thrown) as Report['thrown'])
}

function messageOf({ name, message, stack }: NonNullable<Report['thrown']>, source: PreparedSource): string {
  const [, ...frames] = stack === '' ? [] : ownStack(stack, source).split('\n').filter((line, index) => index === 0 || /^\s+at /.test(line))
  return [name === '' ? message : `${name}: ${message}`, ...frames].join('\n')
}
