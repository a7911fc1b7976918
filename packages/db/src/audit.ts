import type { Queries } from './client.ts'

export type AuditAction = 'request-made' | 'request-done' | 'consent-withdrawn' | 'candidate-deleted' | 'data-expired'

/** Notes who did what to a candidate's data: ids only, so that it may outlive the data. Null: nobody of the organization. */
export async function insertAuditEntry(
  queries: Queries,
  { organizationId, action, memberId, subjectId }: { organizationId: string; action: AuditAction; memberId: string | null; subjectId: string },
): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO audit_entry (organization_id, at, action, member_id, subject_id)
    VALUES (${organizationId}::uuid, assay_now(), ${action}, ${memberId}::uuid, ${subjectId}::uuid)`
}
