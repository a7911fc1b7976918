import { workHere, workingDevice } from '@assay/contracts'
import { selectWorkingDevice, setWorkingDevice, type Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { attemptIdOf } from '../attempts/candidate-session.ts'

/**
 * With which of her devices a candidate works: the last that said so. It is told, not enforced: what another one still
 * had to send is saved as long as its base is the newest, and kept whatever its base.
 */
export const workingDeviceRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database: { prisma } }) => {
  app.get(
    '/working-device',
    {
      config: { rateLimit: candidateLimits.workingDevice },
      schema: {
        tags: ['attempt'],
        summary: 'The device with which the candidate works',
        response: { 200: workingDevice, ...problems('attempt_sign_in_required', 'attempt_not_started', 'too_many_requests') },
      },
    },
    async (request) => ({ deviceId: await selectWorkingDevice(prisma, attemptIdOf(request)) }),
  )

  app.put(
    '/working-device',
    {
      config: { rateLimit: candidateLimits.workingDevice },
      schema: {
        tags: ['attempt'],
        summary: 'Work goes on with this device; every other one says so',
        body: workHere,
        response: { 200: workingDevice, ...problems('attempt_sign_in_required', 'attempt_not_started', 'invalid_request', 'too_many_requests') },
      },
    },
    async (request) => {
      const { deviceId } = request.body
      await setWorkingDevice(prisma, attemptIdOf(request), deviceId)
      return { deviceId }
    },
  )
}
