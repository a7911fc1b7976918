import type { Queries } from './client.ts'

/** The candidate with this address, made when new. A person who is invited again is known by the newest name. */
export async function ensureCandidate(
  queries: Queries,
  { organizationId, name, email }: { organizationId: string; name: string; email: string },
): Promise<{ id: string }> {
  const address = email.toLowerCase()
  return queries.candidate.upsert({
    where: { organizationId_email: { organizationId, email: address } },
    create: { organizationId, name, email: address },
    update: { name },
    select: { id: true },
  })
}
