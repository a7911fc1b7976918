import type { CaseResult, ReportQuestion } from '@assay/contracts'

type Defect = NonNullable<ReportQuestion['defects']>[number]

/** A defect and whether the candidate found it; null before marking. */
export type JudgedDefect = Defect & { isFound: boolean | null }

/** Joins the defects with what marking said of them. */
export function judgeDefects(defects: Defect[], cases: CaseResult[]): { defects: JudgedDefect[]; falseClaims: number } {
  const details = cases.flatMap(({ details }) => (details?.type === 'findings' ? [details] : []))
  const found = new Set(details.flatMap((each) => each.found))
  return {
    defects: defects.map((defect) => ({ ...defect, isFound: details.length === 0 ? null : found.has(defect.id) })),
    falseClaims: details.reduce((sum, each) => sum + each.falseClaims, 0),
  }
}
