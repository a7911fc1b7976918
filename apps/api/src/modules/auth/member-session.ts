import { may, ProblemError, type Permission } from '@assay/contracts'
import { findOptionalMembership, type Database, type Membership } from '@assay/db'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Auth } from './auth.ts'
import { headersOf } from './headers.ts'

const members = new WeakMap<FastifyRequest, Membership>()

/** Makes every route of this scope one for signed-in members only. */
export function requireMember(app: FastifyInstance, { auth, database }: { auth: Auth; database: Database }): void {
  app.addHook('onRequest', async (request) => {
    const session = await auth.api.getSession({ headers: headersOf(request) })
    if (!session) throw new ProblemError('sign_in_required')
    const member = await findOptionalMembership(database.prisma, session.user.id)
    if (!member) throw new ProblemError('no_organization')
    members.set(request, member)
  })
}

/** The member who sent a request of the member scope. */
export function memberOf(request: FastifyRequest): Membership {
  const member = members.get(request)
  if (!member) throw new Error(`${request.routeOptions.url} is registered outside the member scope`)
  return member
}

/** A hook for routes that not every role may call. */
export function requirePermission(permission: Permission) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!may(memberOf(request).role, permission)) throw new ProblemError('role_forbids')
  }
}
