import { z } from 'zod'
import { invitationStatuses } from './lists.ts'

const instant = z.iso.datetime({ offset: true })

export const invitationStatus = z.enum(invitationStatuses).meta({ id: 'InvitationStatus' })

/** Years that the database writes as we do; whether an instant has passed is for the database to say. */
function isInOurTime(text: string): boolean {
  const year = new Date(text).getUTCFullYear()
  return year >= 2000 && year < 9000
}

export const createInvitation = z
  .object({
    assessmentVersionId: z.uuid(),
    candidate: z.object({
      name: z.string().trim().min(1).max(200),
      email: z.email().max(320),
    }),
    expiresAt: instant.refine(isInOurTime, 'must be in the future').optional().describe('default: in 14 days'),
    extraTimePercent: z.int().min(0).max(400).default(0).describe('an accommodation: covers every timer'),
  })
  .meta({ id: 'CreateInvitation' })
export type CreateInvitation = z.infer<typeof createInvitation>
/** What is sent: a field with a default may be left out. */
export type InvitationInput = z.input<typeof createInvitation>

/** One line of the candidates list. A hiring manager's has no `extraTimePercent`. */
export const invitationView = z
  .object({
    id: z.uuid(),
    candidate: z.object({ name: z.string(), email: z.string() }),
    assessment: z.object({ title: z.string(), version: z.int() }),
    status: invitationStatus,
    extraTimePercent: z.int().nullable().describe('null where your role must not see it'),
    createdAt: instant,
    expiresAt: instant,
    openedAt: instant.nullable(),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    attemptId: z.uuid().nullable().describe('names the report, once the test has started'),
    percent: z.number().nullable().describe('the score, once graded'),
    threshold: z.number().nullable(),
    openRequests: z.int().nonnegative().describe('what the candidate asked for and nobody has done yet'),
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof invitationView>

/** The link is shown once: only its hash is stored. */
export const invitationLink = z.object({ invitation: invitationView, link: z.url() }).meta({ id: 'InvitationLink' })
export type InvitationLink = z.infer<typeof invitationLink>

export const invitationList = z
  .object({ invitations: z.array(invitationView), nextCursor: z.string().nullable() })
  .meta({ id: 'InvitationList' })
export type InvitationList = z.infer<typeof invitationList>

export const invitationQuery = z.object({
  search: z.string().max(200).optional().describe('in name or e-mail'),
  status: invitationStatus.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type InvitationQuery = z.infer<typeof invitationQuery>
