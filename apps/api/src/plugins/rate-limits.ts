import rateLimit from '@fastify/rate-limit'
import { ProblemError } from '@assay/contracts'
import fastifyPlugin from 'fastify-plugin'

/** Tries in a minute from one address, per API process. */
export const limits = {
  /** Passwords: a person mistypes a few times, a guesser needs thousands. */
  signIn: { max: 10, timeWindow: '1 minute' },
  /** Links: a class of candidates may share an address; their secrets are far beyond guessing anyway. */
  openLink: { max: 60, timeWindow: '1 minute' },
} as const

/** Makes `config.rateLimit` of a route count. Routes without it are not limited. */
export const rateLimits = fastifyPlugin(async (app) => {
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new ProblemError('too_many_requests'),
  })
})
