import type { Problem } from '@assay/bank'
import { explainCase } from '../grade/explain-case.ts'
import { pathOfAnswer, type CheckedAnswer } from './checked-answer.ts'

/** The problem that an answer with another verdict than its folder says is, on one line. */
export function problemOfAnswer(checked: CheckedAnswer): Problem {
  const { verdict, score, points, error } = checked.marking
  const position = error?.line ? { line: error.line, column: error.column ?? undefined } : { line: 1 }
  const [reason = ''] = reasons(checked)
  const message = `${wanted(checked)}, got ${verdict} (${Number(score.toFixed(2))} of ${points} points)${reason && `: ${reason}`}`
  return { file: pathOfAnswer(checked.folder, checked.answer), ...position, message: message.replaceAll(/\s*\n\s*/g, ' ') }
}

export function wanted({ expected }: CheckedAnswer): string {
  return expected === 'accepted' ? 'expected full marks' : 'expected less than full marks'
}

/** Why an answer did not get full marks. */
export function reasons({ marking }: CheckedAnswer): string[] {
  const failed = marking.cases.filter(({ verdict }) => verdict !== 'accepted')
  return [
    ...(marking.error ? [marking.error.message] : []),
    ...failed.map((each) => [`${each.name}: ${each.verdict}`, explainCase(each) ?? []].flat().join(', ')),
  ]
}
