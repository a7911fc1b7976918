import { may, timeCreditKind, type ReportTimeCredit, type Role } from '@assay/contracts'
import type { TimeCreditWithPeople } from '@assay/db'

/**
 * Why clocks were moved, as a role may see it. Whoever must not see accommodations gets no extensions, which may be
 * such, and no instants, which together with others would tell the time that was allowed.
 */
export function presentTimeCredits(credits: TimeCreditWithPeople[], role: Role): ReportTimeCredit[] {
  const seesAll = may(role, 'accommodations:read')
  return credits
    .filter(({ kind }) => seesAll || kind !== 'extension')
    .map((credit) => ({
      kind: timeCreditKind.parse(credit.kind),
      section: credit.section?.position ?? null,
      creditedMs: credit.creditedMs,
      at: seesAll ? (credit.fromAt ?? credit.createdAt).toISOString() : null,
      lastedMs: msBetween(credit.fromAt, credit.untilAt),
      idleMs: msBetween(credit.idleFromAt, credit.untilAt),
      by: credit.member?.user.name ?? null,
      reason: credit.reason,
    }))
}

function msBetween(from: Date | null, until: Date | null): number | null {
  return from && until ? until.getTime() - from.getTime() : null
}
