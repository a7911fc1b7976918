import type { Problem } from '@assay/bank'
import { pathOfAnswer, type CheckedAnswer } from './checked-answer.ts'

/** Two accepted answers of which one passes a case that the other fails: one of them, or the case, is wrong. */
export function disagreements(checked: CheckedAnswer[]): Problem[] {
  const accepted = checked.filter(({ expected, marking }) => expected === 'accepted' && marking.verdict !== 'internal-error')
  return accepted.flatMap((one) => {
    const found = firstDisagreement(one, accepted)
    if (!found) return []
    return [{ file: pathOfAnswer(one.folder, one.answer), line: 1, message: `disagrees with ${found.other}, which passes "${found.name}"` }]
  })
}

function firstDisagreement(one: CheckedAnswer, accepted: CheckedAnswer[]): { name: string; other: string } | null {
  for (const [index, { name, verdict }] of one.marking.cases.entries()) {
    if (verdict === 'accepted') continue
    const other = accepted.find(({ marking }) => marking.cases[index]?.verdict === 'accepted')
    if (other) return { name, other: other.answer.name }
  }
  return null
}
