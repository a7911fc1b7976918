import { styleText } from 'node:util'
import { problemLine, type Problem } from '@assay/bank'
import { explainCase } from '../grade/explain-case.ts'
import { toCaller } from '../paths.ts'
import { toJson, type CheckedAnswer } from './checked-answer.ts'
import type { Finding } from './check.ts'

/** Shows findings as they come. */
export interface Printer {
  print(finding: Finding): void
  /** After the last one. */
  finish(): void
}

/** One object a line for each answer; what is wrong with folders goes to stderr. */
export function jsonPrinter(): Printer {
  return {
    print(finding) {
      if (finding.type === 'answer') console.log(JSON.stringify(toJson(finding.checked)))
      else console.error(`${finding.type}: ${showProblem(finding.problem)}`)
    },
    finish() {},
  }
}

/** A table for people, with colours on a terminal. */
export function tablePrinter(): Printer {
  const count = { questions: 0, answers: 0, wrong: 0, error: 0, warning: 0 }
  let question: string | undefined

  return {
    print(finding) {
      if (finding.type !== 'answer') {
        count[finding.type] += 1
        return printProblem(finding)
      }
      const { checked } = finding
      const { slug, kind } = checked.source.content
      if (slug !== question) console.log(`\n${styleText('bold', slug)}  ${styleText('dim', kind)}`)
      count.questions += slug === question ? 0 : 1
      question = slug
      count.answers += 1
      count.wrong += checked.isRight ? 0 : 1
      printAnswer(checked)
    },
    finish() {
      const outcome =
        count.wrong + count.error === 0
          ? styleText('green', 'all as their folders say')
          : styleText('red', `${many(count.wrong, 'answer')} not as expected, ${many(count.error, 'problem')}`)
      const warnings = count.warning > 0 ? `, ${styleText('yellow', many(count.warning, 'warning'))}` : ''
      console.log(`\n${many(count.questions, 'question')}, ${many(count.answers, 'answer')}: ${outcome}${warnings}`)
    },
  }
}

/** A problem with its file as the caller would write it. */
function showProblem(problem: Problem): string {
  return problemLine({ ...problem, file: toCaller(problem.file) })
}

function printProblem(finding: Exclude<Finding, { type: 'answer' }>): void {
  const label = styleText(finding.type === 'error' ? 'red' : 'yellow', finding.type)
  console.log(`  ${label} ${showProblem(finding.problem)}`)
}

function printAnswer(checked: CheckedAnswer): void {
  const { answer, marking, isRight, expected } = checked
  const sign = isRight ? styleText('green', '✓') : styleText('red', '✗')
  const score = `${Number(marking.score.toFixed(2))}/${marking.points}`.padStart(8)
  const ms = `${marking.ms.toFixed(0)} ms`.padStart(8)
  console.log(`  ${sign} ${answer.name.padEnd(42)} ${marking.verdict.padEnd(14)} ${score} ${styleText('dim', ms)}`)
  if (isRight) return
  console.log(`      ${styleText('red', expected === 'accepted' ? 'expected full marks' : 'expected less than full marks')}`)
  for (const line of reasons(checked)) console.log(`      ${line}`)
}

/** Why an answer did not get full marks. */
function reasons({ marking }: CheckedAnswer): string[] {
  const failed = marking.cases.filter(({ verdict }) => verdict !== 'accepted')
  return [
    ...(marking.error ? [marking.error.message] : []),
    ...failed.map((each) => [`${each.name}: ${each.verdict}`, explainCase(each) ?? []].flat().join(', ')),
  ]
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
