import type { CaseResult } from '@assay/contracts'

/** Why a case got what it got, or null when there is nothing to say. */
export function explainCase({ message, details }: CaseResult): string | null {
  if (message !== null || details?.type !== 'metric') return message
  const { actual, starter, reference } = details
  return `${round(actual)}; the starter has ${round(starter)}, the reference ${round(reference)}`
}

function round(value: number): number {
  return Number(value.toFixed(3))
}
