import type { AnswerContent, Defect, Finding, QuestionOfKind } from '@assay/contracts'
import { contentOf, wholeAnswer, type Outcome } from './outcome.ts'

/** A finding that meets a defect. `share` of its severity: all with the right kind, half when only the lines are right. */
interface Meeting {
  finding: Finding
  defect: Defect
  share: 1 | 0.5
}

/** A finding that is this many lines longer than a defect does not point at it: marking a whole file finds nothing. */
const SLACK_LINES = 10

/**
 * The severity of the defects found as a share of all, less 1 / (number of defects) for each finding that meets no
 * defect, not below 0. A defect counts once; naming it twice with the right kind is no false claim, but trying other
 * kinds on lines that were already found is: guessing all kinds must not pay.
 */
export function markReview(question: QuestionOfKind<'review'>, answer: AnswerContent): Outcome {
  const { findings } = contentOf(answer, 'findings')
  const possible = findings.flatMap((finding) => question.defects.flatMap((defect) => meeting(finding, defect)))
  const found = pairOff(possible)
  const falseClaims = findings.filter((finding) => {
    const isPaired = found.some((each) => each.finding === finding)
    return !isPaired && !possible.some((each) => each.finding === finding && each.share === 1)
  }).length
  const severity = question.defects.reduce((sum, defect) => sum + defect.severity, 0)
  const earned = found.reduce((sum, { defect, share }) => sum + share * defect.severity, 0)
  return wholeAnswer(
    Math.max(0, earned / severity - falseClaims / question.defects.length),
    {
      type: 'findings',
      found: found.map(({ defect }) => defect.id),
      missed: question.defects.filter((defect) => !found.some((each) => each.defect === defect)).map(({ id }) => id),
      falseClaims,
    },
    summary(found, question.defects.length, falseClaims),
  )
}

function meeting(finding: Finding, defect: Defect): Meeting[] {
  const [from, to] = [Math.min(...finding.lines), Math.max(...finding.lines)]
  const overlaps = finding.side === defect.side && from <= defect.lines[1] && to >= defect.lines[0]
  const isClose = to - from <= defect.lines[1] - defect.lines[0] + SLACK_LINES
  return overlaps && isClose ? [{ finding, defect, share: finding.kind === defect.kind ? 1 : 0.5 }] : []
}

/** Gives each finding and each defect at most one partner, the best meetings first: right kind, then severity, then closest lines. */
function pairOff(possible: Meeting[]): Meeting[] {
  const taken = new Set<Finding | Defect>()
  return possible
    .toSorted((a, b) => b.share - a.share || b.defect.severity - a.defect.severity || distance(a) - distance(b))
    .filter(({ finding, defect }) => {
      if (taken.has(finding) || taken.has(defect)) return false
      taken.add(finding).add(defect)
      return true
    })
}

function distance({ finding, defect }: Meeting): number {
  return Math.abs(finding.lines[0] - defect.lines[0]) + Math.abs(finding.lines[1] - defect.lines[1])
}

function summary(found: Meeting[], defects: number, falseClaims: number): string {
  const otherKind = found.filter(({ share }) => share < 1).length
  const parts = [`Found ${found.length} of ${defects} defects`]
  if (otherKind > 0) parts.push(`${otherKind} of them under another kind`)
  if (falseClaims > 0) parts.push(`${falseClaims} ${falseClaims === 1 ? 'finding meets' : 'findings meet'} no defect`)
  return `${parts.join('; ')}.`
}
