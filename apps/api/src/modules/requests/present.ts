import { requestKind, type CandidateRequests, type HelpRequests } from '@assay/contracts'
import type { StoredRequest } from '@assay/db'

/** A request as its candidate sees it. */
export function presentOwnRequest({ id, kind, text, createdAt, doneAt }: StoredRequest): HelpRequests['requests'][number] {
  return { id, kind: requestKind.parse(kind), text, createdAt: createdAt.toISOString(), doneAt: doneAt?.toISOString() ?? null }
}

/** A request as members see it. */
export function presentRequest({ id, kind, text, createdAt, doneAt, doneBy }: StoredRequest): CandidateRequests['requests'][number] {
  const done = doneAt && doneBy ? { at: doneAt.toISOString(), by: doneBy.user.name } : null
  return { id, kind: requestKind.parse(kind), text, createdAt: createdAt.toISOString(), done }
}
