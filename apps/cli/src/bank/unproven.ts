import type { CheckedAnswer } from './checked-answer.ts'

/**
 * What a question's answers leave unproven: names of hidden cases that no rejected answer fails. An answer that is
 * prose proves nothing about cases, because there are none.
 */
export function unprovenCases(checked: CheckedAnswer[]): string[] {
  const [proof] = checked.filter(({ expected, marking }) => expected === 'accepted' && marking.verdict === 'accepted')
  const rejected = checked.filter(({ answer }) => answer.name.startsWith('rejected/'))
  // Cases are matched by position: their names may repeat.
  return (proof?.marking.cases ?? []).flatMap(({ name, visible }, index) => {
    const isFailed = rejected.some(({ marking }) => (marking.cases[index]?.verdict ?? 'accepted') !== 'accepted')
    return visible || isFailed ? [] : [name]
  })
}
