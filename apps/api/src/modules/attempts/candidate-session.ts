import { GRACE_MS } from '@assay/assessment'
import { ProblemError } from '@assay/contracts'
import { findOptionalCandidateSession, type CandidateSession, type Database } from '@assay/db'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { closeOverdue } from './closing.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False: what the clock has ended is not closed before the request, which may move the clock. */
    closesOverdue?: boolean
  }
}

const COOKIE = 'assay_candidate'

const candidates = new WeakMap<FastifyRequest, CandidateSession>()

/**
 * Makes every route of this scope one for candidates whose link was opened in this browser. What the clock has ended
 * meanwhile is closed before the request is looked at; only the report of a gap is heard before [C6].
 */
export function requireCandidate(app: FastifyInstance, { database }: { database: Database }): void {
  app.addHook('onRequest', async (request) => {
    const secret = request.cookies[COOKIE]
    const session = secret && (await findOptionalCandidateSession(database.pool, secret, GRACE_MS))
    if (!session) throw new ProblemError('attempt_sign_in_required')
    const mayClose = request.routeOptions.config.closesOverdue !== false
    if (session.attemptId && session.isOverdue && mayClose) await closeOverdue(database, session.attemptId)
    candidates.set(request, session)
  })
}

/** The candidate who sent a request of the candidate scope. */
export function candidateOf(request: FastifyRequest): CandidateSession {
  const session = candidates.get(request)
  if (!session) throw new Error(`${request.routeOptions.url} is registered outside the candidate scope`)
  return session
}

/** The attempt of the candidate who sent a request; refused before the start. */
export function attemptIdOf(request: FastifyRequest): string {
  const { attemptId } = candidateOf(request)
  if (!attemptId) throw new ProblemError('attempt_not_started')
  return attemptId
}

/** Gives a browser the candidate's cookie. */
export function setCandidateCookie(
  reply: FastifyReply,
  { secret, expiresAt, isSecure }: { secret: string; expiresAt: Date; isSecure: boolean },
): void {
  reply.setCookie(COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, expires: expiresAt })
}
