import type { AttemptView } from '@assay/contracts'

/**
 * The instant (epoch milliseconds) until which one may wait and still have the whole time of every section to come;
 * null when nothing limits the pause.
 */
export function fullTimeUntil({ endsBy, sections }: Pick<AttemptView, 'endsBy' | 'sections'>): number | null {
  if (endsBy === null) return null
  const ahead = sections.filter((section) => section.state === 'upcoming').reduce((sum, section) => sum + section.allowedMs, 0)
  return Date.parse(endsBy) - ahead
}
