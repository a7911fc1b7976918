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
  const count = (standing: Observation['standing']) => observations.filter((each) => each.standing === standing).length
  const isWell = count('problem') === 0 && (siege === null || siege.failures.length === 0)
  const attacks = siege?.tallies.reduce((sum, tally) => sum + tally.attacks, 0) ?? 0
  const said = [
    isWell ? 'all is well' : null,
    count('problem') > 0 ? many(count('problem'), 'problem') : null,
    count('warning') > 0 ? many(count('warning'), 'warning') : null,
    siege && `${attacks - siege.failures.length} of ${many(attacks, 'hostile answer')} contained`,
  ]
  console.log(`\n${isWell ? styleText('green', '✓') : styleText('red', '✗')} ${said.filter((part) => part !== null).join(', ')}`)
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
