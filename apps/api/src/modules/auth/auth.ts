import { hashPassword, verifyPassword, type Database } from '@assay/db'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Config } from '../../config.ts'

/** The header in which the address of a request is handed to better-auth; whatever a client sent in it is overwritten. */
export const ADDRESS_HEADER = 'x-assay-address'

export type Auth = ReturnType<typeof createAuth>

/**
 * Members' sign-in. Accounts are made by `assay user`, not by signing up. Where a request came from and how often it
 * may come is checked before it gets here, by the same code as for every other route.
 */
export function createAuth(config: Pick<Config, 'publicUrl' | 'authSecret'>, { prisma }: Pick<Database, 'prisma'>) {
  return betterAuth({
    appName: 'Assay',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.authSecret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: false },
      cookiePrefix: 'assay',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      disableCSRFCheck: true,
      disableOriginCheck: true,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  })
}
