import { styleText } from 'node:util'
import type { CaseResult, Marking, QuestionContent } from '@assay/contracts'
import { explainCase } from './explain-case.ts'

/** Shows each case with its verdict, time and message, then the whole. */
export function printMarking({ title }: QuestionContent, { verdict, score, points, ms, cases, error, output }: Marking): void {
  console.log(styleText('bold', title))
  for (const each of cases) printCase(each)
  if (error) console.log(`\n${styleText('red', place(error))}`)
  if (output !== null) console.log(`\n${styleText('dim', 'printed:')}\n${output.trimEnd()}`)
  const colour = verdict === 'accepted' ? 'green' : 'yellow'
  console.log(`\n${styleText(colour, verdict)}  ${Number(score.toFixed(2))} of ${points} points  ${ms.toFixed(0)} ms`)
}

function printCase(result: CaseResult): void {
  const { name, visible, verdict, ms } = result
  const explanation = explainCase(result)
  const sign = verdict === 'accepted' ? styleText('green', '✓') : styleText('red', '✗')
  const time = ms === null ? '' : `${ms.toFixed(1)} ms`
  console.log(`  ${sign} ${name}${visible ? '' : styleText('dim', ' (hidden)')}  ${verdict}  ${styleText('dim', time)}`)
  if (explanation !== null) console.log(`      ${explanation.replaceAll('\n', '\n      ')}`)
}

function place({ message, line, column }: NonNullable<Marking['error']>): string {
  return line === null ? message : `line ${line}${column === null ? '' : `, column ${column}`}: ${message}`
}
