import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import { ATTEMPT_CHANGED_CHANNEL, RUN_FINISHED_CHANNEL } from '@assay/contracts'
import { openDatabase } from '@assay/db'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { loggerOptions, type LogSink } from './logging.ts'
import { assessmentRoutes } from './modules/assessments/routes.ts'
import { attemptRoutes } from './modules/attempts/routes.ts'
import { requireCandidate } from './modules/attempts/candidate-session.ts'
import { bankRoutes } from './modules/bank/routes.ts'
import { candidateClockRoutes } from './modules/clock/candidate-routes.ts'
import { extensionRoutes } from './modules/clock/extension-routes.ts'
import { keepBeating } from './modules/clock/heartbeat.ts'
import { candidateRequestRoutes } from './modules/requests/candidate-routes.ts'
import { memberRequestRoutes } from './modules/requests/member-routes.ts'
import { createAuth } from './modules/auth/auth.ts'
import { refuseWithdrawn, requireMember } from './modules/auth/member-session.ts'
import { authRoutes } from './modules/auth/routes.ts'
import { eventRoutes } from './modules/events/routes.ts'
import { feedbackRoutes } from './modules/feedback/routes.ts'
import { healthRoutes } from './modules/health/routes.ts'
import { invitationRoutes } from './modules/invitations/routes.ts'
import { itemRoutes } from './modules/items/routes.ts'
import { jobRoleRoutes } from './modules/job-roles/routes.ts'
import { linkRoutes } from './modules/links/routes.ts'
import { memberRoutes } from './modules/members/routes.ts'
import { playbackRoutes } from './modules/playback/routes.ts'
import { practiceRoutes } from './modules/practice/routes.ts'
import { problemRoutes } from './modules/problems/routes.ts'
import { reportRoutes } from './modules/reports/routes.ts'
import { runRoutes } from './modules/runs/routes.ts'
import { workingDeviceRoutes } from './modules/working-device/routes.ts'
import { createNotices } from './notices.ts'
import { apps } from './plugins/apps.ts'
import { answerWithProblem, errors } from './plugins/errors.ts'
import { input } from './plugins/input.ts'
import { openapi } from './plugins/openapi.ts'
import { rateLimits } from './plugins/rate-limits.ts'
import { security } from './plugins/security.ts'

const BODY_LIMIT_BYTES = 1024 * 1024
/** For a request to arrive in full; its answer may take longer. */
const REQUEST_TIMEOUT_MS = 60_000

/** Builds the whole API, ready to listen or to be injected requests. Closing it closes its database connections. */
export async function buildApp(config: Config, { logTo }: { logTo?: LogSink } = {}): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(config, logTo),
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID(),
    frameworkErrors: answerWithProblem,
  })
  const database = openDatabase(config.databaseUrl)
  const finishedRuns = createNotices(config.directDatabaseUrl, RUN_FINISHED_CHANNEL)
  const changedAttempts = createNotices(config.directDatabaseUrl, ATTEMPT_CHANGED_CHANNEL)
  app.addHook('preClose', async () => {
    await Promise.all([finishedRuns.close(), changedAttempts.close()])
  })
  keepBeating(app, database)
  app.addHook('onClose', async () => database.close())
  const auth = createAuth(config, database)
  const { publicUrl } = config

  await app.register(errors)
  await app.register(security, { publicUrl })
  await app.register(rateLimits)
  await app.register(cookie)
  await app.register(input)
  await app.register(openapi, { publicUrl })

  // Anyone.
  await app.register(healthRoutes, { database })
  await app.register(problemRoutes)
  await app.register(linkRoutes, { database, publicUrl })
  await app.register(authRoutes, { prefix: '/api/auth', auth, publicUrl })

  // Candidates, by the cookie that their link gave them.
  await app.register(
    async (scope) => {
      requireCandidate(scope, { database })
      await scope.register(attemptRoutes, { database })
      await scope.register(itemRoutes, { database })
      await scope.register(runRoutes, { database, finishedRuns })
      await scope.register(practiceRoutes, { database, finishedRuns })
      await scope.register(candidateRequestRoutes, { database })
      await scope.register(feedbackRoutes, { database })
      await scope.register(eventRoutes, { database })
      await scope.register(candidateClockRoutes, { database, changedAttempts })
      await scope.register(workingDeviceRoutes, { database })
    },
    { prefix: '/api/attempt' },
  )

  // Members of an organization, by their sign-in.
  await app.register(
    async (scope) => {
      requireMember(scope, { auth, database })
      refuseWithdrawn(scope, { database })
      await scope.register(memberRoutes)
      await scope.register(bankRoutes, { database })
      await scope.register(jobRoleRoutes, { database })
      await scope.register(assessmentRoutes, { database })
      await scope.register(invitationRoutes, { database, publicUrl })
      await scope.register(memberRequestRoutes, { database })
      await scope.register(reportRoutes, { database })
      await scope.register(extensionRoutes, { database })
      await scope.register(playbackRoutes, { database })
    },
    { prefix: '/api' },
  )

  await app.register(apps, config)
  await app.ready()
  return app
}
