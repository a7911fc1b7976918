import { basename } from 'node:path'
import { styleText } from 'node:util'
import { problemLine, type Problem } from '@assay/bank'
import { toCaller } from '../paths.ts'
import { toJson, type CheckedAnswer } from './checked-answer.ts'
import type { Finding } from './check.ts'
import { problemOfAnswer, reasons, wanted } from './wrong-answer.ts'

/** Shows findings as they come. */
export interface Printer {
  print(finding: Finding): void
  /** After the last one. */
  finish(): void
}

/** One object a line for each answer; what is wrong with folders and answers goes to stderr. */
export function jsonPrinter(): Printer {
  return {
    print(finding) {
      if (finding.type === 'progress' || finding.type === 'subject') return
      if (finding.type !== 'answer') return console.error(`${finding.type}: ${showProblem(finding.problem)}`)
      console.log(JSON.stringify(toJson(finding.checked)))
      if (!finding.checked.isRight) console.error(`error: ${showProblem(problemOfAnswer(finding.checked))}`)
    },
    finish() {},
  }
}

/** A table for people, with colours on a terminal. */
export function tablePrinter(): Printer {
  const count = { questions: 0, answers: 0, wrong: 0, error: 0, warning: 0 }

  return {
    print(finding) {
      switch (finding.type) {
        case 'subject':
          return console.log(`\n${styleText('bold', basename(finding.path, '.yaml'))}  ${styleText('dim', finding.kind ?? 'cannot be used')}`)
        case 'progress':
          count.questions = finding.questions
          return
        case 'answer':
          count.answers += 1
          count.wrong += finding.checked.isRight ? 0 : 1
          return printAnswer(finding.checked)
        default:
          count[finding.type] += 1
          printProblem(finding)
      }
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

function printProblem(finding: Extract<Finding, { problem: Problem }>): void {
  const label = styleText(finding.type === 'error' ? 'red' : 'yellow', finding.type)
  console.log(`  ${label} ${showProblem(finding.problem)}`)
}

function printAnswer(checked: CheckedAnswer): void {
  const { answer, marking, isRight } = checked
  const sign = isRight ? styleText('green', '✓') : styleText('red', '✗')
  const score = `${Number(marking.score.toFixed(2))}/${marking.points}`.padStart(8)
  const ms = `${marking.ms.toFixed(0)} ms`.padStart(8)
  console.log(`  ${sign} ${answer.name.padEnd(42)} ${marking.verdict.padEnd(14)} ${score} ${styleText('dim', ms)}`)
  if (isRight) return
  console.log(`      ${styleText('red', wanted(checked))}`)
  for (const line of reasons(checked)) console.log(`      ${line}`)
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
