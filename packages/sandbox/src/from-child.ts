import { z } from 'zod'

const fatal = z.strictObject({ fatal: z.enum(['time-limit', 'memory-limit', 'output-limit', 'syntax-error', 'internal-error']), message: z.string().max(2000) })
export type Fatal = z.infer<typeof fatal>

export const fromChild = z.union([
  z.strictObject({ part: z.unknown() }),
  z.strictObject({ done: z.unknown() }),
  z.strictObject({ ready: z.literal(true) }),
  fatal,
])
export type FromChild = z.infer<typeof fromChild>
