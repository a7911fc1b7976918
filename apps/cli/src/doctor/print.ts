import { styleText } from 'node:util'
import type { Siege } from './answers.ts'
import type { Observation } from './observation.ts'

const signs = { fine: styleText('green', '✓'), warning: styleText('yellow', '!'), problem: styleText('red', '✗') }
const titles: Record<Observation['subject'], string> = { host: 'This machine', data: 'Data', walls: 'Walls around strangers’ code', answers: 'Answers that mean well' }

export function printTitle(subject: Observation['subject']): void {
  console.log(`${subject === 'host' ? '' : '\n'}${styleText('bold', titles[subject])}`)
}

export function printObservation({ name, standing, found }: Observation): void {
  console.log(`  ${signs[standing]} ${name.padEnd(20)}${found}`)
}

/** A line for each kind, and each attack that did not get what it must. */
export function printSiege({ tallies, failures }: Siege): void {
  console.log(`\n${styleText('bold', 'Answers that mean harm')}`)
  for (const { kind, attacks, held } of tallies) {
    console.log(`  ${held === attacks ? signs.fine : signs.problem} ${kind.padEnd(20)}${String(held).padStart(3)} of ${String(attacks).padStart(3)} contained`)
  }
  for (const { name, tries, complaint } of failures) {
    console.log(`\n  ${signs.problem} ${styleText('bold', name)}: ${tries}`)
    for (const line of complaint.split('\n')) console.log(`      ${line}`)
  }
}

/** The last line: what it all comes to. */
export function printVerdict(observations: Observation[], siege: Siege | null): void {
  const problems = observations.filter(({ standing }) => standing === 'problem').length
  const warnings = observations.filter(({ standing }) => standing === 'warning').length
  const failed = siege?.failures.length ?? 0
  const attacks = siege?.tallies.reduce((sum, tally) => sum + tally.attacks, 0) ?? 0
  const said = [
    problems > 0 ? many(problems, 'problem') : null,
    failed > 0 ? `${failed} of ${many(attacks, 'hostile answer')} not contained` : null,
  ].filter((part) => part !== null)
  const verdict = said.length > 0 ? styleText('red', `✗ ${said.join(', ')}`) : styleText('green', `✓ ${siege ? `All is well, and all ${attacks} hostile answers were contained` : 'All is well'}`)
  console.log(`\n${verdict}${warnings > 0 ? `, ${styleText('yellow', many(warnings, 'warning'))}` : ''}.`)
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
