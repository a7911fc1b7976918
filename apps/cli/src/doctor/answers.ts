import { complaintOf, readAttacks, runCorpus, runHonest, type Attack, type Finding } from '@assay/sandbox/corpus'
import type { Sandboxes } from '../sandbox.ts'
import type { ProgressBar } from '../terminal/progress-bar.ts'
import { Advice } from '../terminal/say-why.ts'
import { observe, type Observation } from './observation.ts'

/** Opens a sandbox, with a database of its own unless one is configured, and runs an honest answer of each kind in it. */
export async function* observeHonest(sandboxes: Sandboxes): AsyncGenerator<Observation> {
  const opening = await observe({ subject: 'answers', name: 'sandbox', look: async () => sandboxes.for('sql').then(() => 'opens') })
  yield opening
  if (opening.standing === 'problem') return
  for await (const { kind, problem } of runHonest(await sandboxes.for('sql'))) {
    yield { subject: 'answers', name: kind, standing: problem === null ? 'fine' : 'problem', found: problem === null ? 'runs, with the right result' : `came back with ${problem}` }
  }
}

/** How attacks of one kind fared. */
export interface Tally {
  kind: string
  attacks: number
  held: number
}

export interface Siege {
  tallies: Tally[]
  failures: { name: string; tries: string; mustGet: string[]; got: string; complaint: string }[]
}

/** The hostile corpus, or what of it holds a text in its name. */
export function attacksNamed(text: string): Attack[] {
  const attacks = readAttacks().filter(({ name }) => name.includes(text))
  if (attacks.length === 0) throw new Advice(`No answer that means harm has "${text}" in its name.`)
  return attacks
}

/** Runs attacks, `jobs` at one time. Null when the command was asked to end before it was over. */
export async function besiege(sandboxes: Sandboxes, attacks: Attack[], jobs: number, bar: ProgressBar): Promise<Siege | null> {
  const findings: Finding[] = []
  for await (const finding of runCorpus(await sandboxes.for('sql'), attacks, jobs)) {
    if (sandboxes.stopping.aborted) return null
    findings.push(finding)
    bar.update(findings.length, attacks.length, `hostile answers, now ${finding.attack.kind}`)
  }
  return { tallies: tallyOf(findings), failures: findings.flatMap(failureOf) }
}

function tallyOf(findings: Finding[]): Tally[] {
  const kinds = Map.groupBy(findings, ({ attack }) => attack.kind)
  return [...kinds].map(([kind, found]) => ({ kind, attacks: found.length, held: found.filter(({ holds }) => holds).length }))
}

function failureOf(finding: Finding): Siege['failures'] {
  const complaint = complaintOf(finding)
  if (complaint === null) return []
  const { name, tries, mustGet } = finding.attack
  return [{ name, tries, mustGet, got: finding.got, complaint }]
}
