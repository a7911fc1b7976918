import type { CaseResult, Score, Verdict } from '@assay/contracts'

/** Verdict and score, in points, of an answer from its cases [M1] [M2]. Without cases nothing ran. */
export function combineCases(cases: CaseResult[], points: number): { verdict: Verdict; score: number } {
  const first = cases.find(({ verdict }) => verdict !== 'accepted')
  if (cases.some(({ verdict }) => verdict === 'internal-error')) return { verdict: 'internal-error', score: 0 }
  if (cases.length === 0) return { verdict: 'not-run', score: 0 }
  if (!first) return { verdict: 'accepted', score: points }
  const weight = cases.reduce((sum, each) => sum + each.weight, 0)
  const earned = cases.reduce((sum, each) => sum + each.weight * each.earned, 0)
  const score = weight > 0 ? roundPoints((points * earned) / weight) : 0
  return score > 0 ? { verdict: 'partial', score: Math.min(score, points) } : { verdict: first.verdict, score: 0 }
}

/** Adds scores up; the percentage is known only when every part's is [M3]. Nothing to add is 0 of 0 with no percentage. */
export function addScores(parts: Score[]): Score {
  const points = roundPoints(parts.reduce((sum, part) => sum + part.points, 0))
  const outOf = parts.reduce((sum, part) => sum + part.outOf, 0)
  const known = outOf > 0 && parts.every(({ percent }) => percent !== null)
  return { points, outOf, percent: known ? percentOf(points, outOf) : null }
}

/** Percent to one decimal, 0 to 100. */
export function percentOf(points: number, outOf: number): number {
  return Math.round((points / outOf) * 1000) / 10
}

/** Points to four decimals, as they are stored: sums of thirds do not drift. */
function roundPoints(points: number): number {
  return Math.round(points * 10_000) / 10_000
}
