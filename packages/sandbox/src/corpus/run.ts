import type { Sandbox } from '../job.ts'
import { kinds, type Attack } from './attack.ts'
import { honestJobs, type HonestJob } from './honest.ts'
import { judges, type Kind } from './judges/index.ts'
import type { Judgement } from './judges/judge.ts'

/** What came of an attack. */
export interface Finding {
  attack: Attack
  /** `exposed`: something came back that must not; `crashed`: the sandbox itself gave up. */
  got: Judgement['verdict'] | 'exposed' | 'crashed'
  /** Honest answers that did not get what they always get after the attack or beside it, in sentences. */
  harmed: string[]
  /** Whether it got what it must get, and harmed nobody. */
  holds: boolean
  /** What came back, for whoever looks into it. */
  shown: string
  ms: number
}

/** Lets attacks run and checks after each, up to `lanes` at one time; findings come in the order of the attacks. */
export async function* runCorpus(sandbox: Sandbox, attacks: readonly Attack[], lanes: number): AsyncGenerator<Finding> {
  const running: Promise<Finding>[] = []
  for (const [turn, attack] of attacks.entries()) {
    running.push(attackAndCheck(sandbox, attack, turn))
    if (running.length >= lanes) yield* running.splice(0, 1)
  }
  yield* running
}

/**
 * Lets an attack run, and then two honest answers: one in whatever process the attack leaves to its own attempt, and one
 * of another attempt, in turns of every kind whose processes outlive the attacks. Never rejects.
 */
export async function attackAndCheck(sandbox: Sandbox, attack: Attack, turn: number): Promise<Finding> {
  const shareKey = `corpus: ${attack.name}`
  const finding = await launch(sandbox, attack, shareKey)
  const other = lasting[turn % lasting.length] ?? attack.kind
  const problems = await Promise.all([harmTo(honestJobs[attack.kind], sandbox, shareKey), harmTo(honestJobs[other], sandbox, honestKey)])
  const harmed = problems.filter((problem) => problem !== null)
  return { ...finding, harmed, holds: finding.holds && harmed.length === 0 }
}

/** Lets an attack run beside whatever else the sandbox does, and an honest answer of the same kind right after it was sent. Never rejects. */
export async function attackBesideOthers(sandbox: Sandbox, attack: Attack): Promise<Finding> {
  const [finding, harm] = await Promise.all([launch(sandbox, attack, `corpus: ${attack.name}`), harmTo(honestJobs[attack.kind], sandbox, honestKey)])
  const harmed = harm === null ? [] : [harm]
  return { ...finding, harmed, holds: finding.holds && harmed.length === 0 }
}

/** Runs an honest answer of each kind, before any attack. A problem is what came instead of its result. */
export async function* runHonest(sandbox: Sandbox): AsyncGenerator<{ kind: Kind; problem: string | null }> {
  for (const kind of kinds) yield { kind, problem: await honestJobs[kind].problem(sandbox, { shareKey: honestKey }).catch(String) }
}

/** What is wrong with a finding, in sentences; null when it holds. */
export function complaintOf({ attack, got, harmed, holds, shown }: Finding): string | null {
  if (holds) return null
  const wrong = attack.mustGet.some((allowed) => allowed === got) ? [] : [`it got ${got} and must get ${attack.mustGet.join(' or ')}; what came back: ${shown}`]
  return [...wrong, ...harmed].join('\n')
}

async function launch(sandbox: Sandbox, attack: Attack, shareKey: string): Promise<Finding> {
  const started = performance.now()
  const { verdict, shown } = await judges[attack.kind](attack, sandbox, { shareKey }).catch((error: unknown) => ({ verdict: 'crashed' as const, shown: String(error) }))
  const text = JSON.stringify(shown)
  const exposed = attack.mustNotShow !== null && text.includes(attack.mustNotShow)
  return {
    attack,
    got: exposed ? 'exposed' : verdict,
    harmed: [],
    holds: !exposed && attack.mustGet.some((allowed) => allowed === verdict),
    shown: text.slice(0, maxShown),
    ms: performance.now() - started,
  }
}

async function harmTo(job: HonestJob, sandbox: Sandbox, shareKey: string): Promise<string | null> {
  const problem = await job.problem(sandbox, { shareKey }).catch(String)
  return problem === null ? null : `an honest ${job.kind} answer of ${shareKey === honestKey ? 'another' : 'the same'} attempt got ${problem}`
}

const honestKey = 'corpus'

/** No process runs two answers in Python, so there is none that an attack could have harmed. */
const lasting = kinds.filter((kind) => !kind.startsWith('python'))

const maxShown = 2000
