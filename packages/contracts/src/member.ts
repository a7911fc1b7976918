import { z } from 'zod'

export const roles = ['owner', 'recruiter', 'hiring-manager'] as const
export const role = z.enum(roles).meta({ id: 'Role' })
export type Role = z.infer<typeof role>

export const signIn = z.object({ email: z.email().max(320), password: z.string().min(1).max(200) }).meta({ id: 'SignIn' })
export type SignIn = z.infer<typeof signIn>

export const me = z
  .object({
    user: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    organization: z.object({ id: z.uuid(), name: z.string() }),
    role,
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>

/** What each role may do; the API and the console ask the same table. */
export const permissions = {
  'invitations:manage': ['owner', 'recruiter'],
  'reports:read': ['owner', 'recruiter', 'hiring-manager'],
  'answers:mark': ['owner', 'hiring-manager'],
  'accommodations:read': ['owner', 'recruiter'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export function may(who: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(who)
}
