const points = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })

/** Points with at most one decimal. */
export function formatPoints(value: number): string {
  return points.format(value)
}

/** A whole percentage that never claims more than there is: 99.6 is 99, so that 100 means all and a threshold means met. */
export function wholePercent(percent: number): number {
  return Math.floor(percent + 1e-9)
}

/** A share (0–1) as a whole percentage. */
export function sharePercent(share: number): number {
  return Math.round(share * 100)
}
