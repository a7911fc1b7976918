import { may, ProblemError, type Permission } from '@assay/contracts'
import { findOptionalMembership, isWithdrawn, type Database, type Membership } from '@assay/db'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
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

/** Refuses every route of this scope that names an attempt whose candidate has taken the consent back. */
export function refuseWithdrawn(app: FastifyInstance, { database }: { database: Database }): void {
  app.addHook('preHandler', async (request) => {
    const { attemptId } = named.parse(request.params)
    if (attemptId && (await isWithdrawn(database.prisma, memberOf(request).organization.id, attemptId))) throw new ProblemError('consent_withdrawn')
  })
}

const named = z.object({ attemptId: z.uuid().optional() }).catch({})

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
