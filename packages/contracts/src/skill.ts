import { z } from 'zod'

/** What questions measure. The area is the first part of the id. */
export const skill = z
  .object({ id: z.string().describe('area/skill'), name: z.string(), description: z.string() })
  .meta({ id: 'Skill' })
export type Skill = z.infer<typeof skill>
