import { attemptView, type AnswerContent, type EventBatch, type QuestionKind, type WireEvent } from '@assay/contracts'
import type { Database } from '@assay/db'
import {
  createAssessment,
  createInvitation,
  createOrganization,
  type AssessmentTerms,
  type TestInvitation,
  type TestOrganization,
} from '@assay/test-support/factories'
import { startTestApp, type TestApp } from './app.ts'
import { openLink, type Visitor } from './visitors.ts'

/** The app with an employer and a published assessment. */
export interface House extends TestApp {
  organization: TestOrganization
  assessment: { id: string; versionId: string }
  invite(terms?: { extraTimePercent?: number; name?: string }): Promise<TestInvitation>
}

export async function openHouse(terms: AssessmentTerms = {}): Promise<House> {
  const running = await startTestApp()
  const organization = await createOrganization(running.database.prisma)
  const assessment = await createAssessment(running.database.prisma, organization.id, terms)
  return {
    ...running,
    organization,
    assessment,
    invite: (invitation) => createInvitation(running.database.prisma, organization, assessment.versionId, invitation),
  }
}

export interface Taking extends Visitor {
  invitation: TestInvitation
  attemptId: string
  /** The open section's items by kind of question. */
  items: Partial<Record<QuestionKind, string>>
}

/** A candidate who has started the test and its first section. */
export async function takeTest(house: House, invitation?: TestInvitation): Promise<Taking> {
  const invited = invitation ?? (await house.invite())
  const candidate = await openLink(house.app, invited.token)
  await candidate.send('POST', '/api/attempt/start', { consent: true })
  const section = await candidate.send('POST', '/api/attempt/sections/1/start')
  const { openSection } = attemptView.parse(section.json())
  const items = Object.fromEntries((openSection?.items ?? []).map(({ kind, id }) => [kind, id]))
  return { ...candidate, invitation: invited, attemptId: await attemptIdOf(house.database, invited.id), items }
}

/** The body of a save of SQL text. */
export function sqlSave(base: number, text: string, saveId = crypto.randomUUID()) {
  return { base, saveId, content: sqlContent(text) }
}

export function sqlContent(text: string): AnswerContent {
  return { type: 'files', language: 'sql', files: { 'answer.sql': text } }
}

/** A batch as a page sends it, the first of its stream. */
export function eventsOf(events: WireEvent[], batch: Partial<EventBatch> = {}): EventBatch {
  return { streamId: crypto.randomUUID(), first: 1, startedAt: new Date().toISOString(), events, ...batch }
}

async function attemptIdOf({ prisma }: Database, invitationId: string): Promise<string> {
  const { id } = await prisma.attempt.findUniqueOrThrow({ where: { invitationId }, select: { id: true } })
  return id
}
