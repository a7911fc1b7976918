import type { InvitationInput } from '@assay/contracts'
import { endOfDay, toDateInput } from '../../format/instants.ts'

/** What the invitation form holds; `until` is a day as `<input type="date">` writes it. */
export type InviteValues = { assessmentVersionId: string; name: string; email: string; until: string; extraTimePercent: number }

export type InviteMistakes = Partial<Record<keyof InviteValues, 'invite.assessmentMissing' | 'invite.nameMissing' | 'invite.emailWrong' | 'invite.untilWrong'>>

const DAYS_VALID = 14

export function newInvitation(assessmentVersionId: string, today: Date): InviteValues {
  const until = new Date(today)
  until.setDate(until.getDate() + DAYS_VALID)
  return { assessmentVersionId, name: '', email: '', until: toDateInput(until), extraTimePercent: 0 }
}

/** The fields that are not filled in rightly, with the key of what to tell; the API checks again. */
export function mistakesIn(values: InviteValues, today: Date): InviteMistakes {
  return {
    ...(values.assessmentVersionId === '' && { assessmentVersionId: 'invite.assessmentMissing' }),
    ...(values.name.trim() === '' && { name: 'invite.nameMissing' }),
    ...(!/^\S+@\S+\.\S+$/.test(values.email.trim()) && { email: 'invite.emailWrong' }),
    ...((endOfDay(values.until) === null || values.until < toDateInput(today)) && { until: 'invite.untilWrong' }),
  }
}

export function toRequest({ assessmentVersionId, name, email, until, extraTimePercent }: InviteValues): InvitationInput {
  return {
    assessmentVersionId,
    candidate: { name: name.trim(), email: email.trim() },
    expiresAt: endOfDay(until)?.toISOString(),
    extraTimePercent,
  }
}
