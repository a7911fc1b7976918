import { may, type Role } from '@assay/contracts'

/**
 * When a test was opened or started, as a role may see it. Whoever must not see accommodations gets the day (UTC) only:
 * the minutes of the start and of the end together would give extra time away.
 */
export function presentStart(instant: Date, role: Role): string {
  if (may(role, 'accommodations:read')) return instant.toISOString()
  return `${instant.toISOString().slice(0, 10)}T00:00:00.000Z`
}
