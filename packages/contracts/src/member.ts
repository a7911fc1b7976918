import { z } from 'zod'
import { roles } from './lists.ts'

export const role = z.enum(roles).meta({ id: 'Role' })

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
