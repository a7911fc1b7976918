import type { FastifyRequest } from 'fastify'
import { candidateOf } from './candidate-session.ts'

function perCandidate(max: number) {
  return { max, timeWindow: '1 minute', keyGenerator: (request: FastifyRequest) => candidateOf(request).invitationId }
}

/** What one candidate may send in a minute, on all devices together, per API process: all of it is kept for good. */
export const candidateLimits = {
  /** Typing saves about once a second. */
  saves: perCandidate(240),
  /** One run at a time takes a second or two. */
  runs: perCandidate(60),
  /** What people are asked to read. */
  requests: perCandidate(10),
  /** Trying out needs fewer. */
  practice: perCandidate(20),
  /** Batches; a browser sends one in five seconds. */
  events: perCandidate(60),
  /** A connection that comes and goes every few seconds. */
  gaps: perCandidate(30),
  /** A browser connects again every few seconds when it cannot. */
  streams: perCandidate(60),
  /** A page asks every five seconds while it is looked at, and says once that work goes on there. */
  workingDevice: perCandidate(120),
}
