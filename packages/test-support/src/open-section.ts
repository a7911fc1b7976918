import type { QuestionKind } from '@assay/contracts'
import { insertAttempt, markSectionStarted, type Database } from '@assay/db'

export interface OpenSection {
  organizationId: string
  attemptId: string
  sectionId: string
  /** One item per kind that was asked for, in order. */
  itemIds: string[]
}

const MINUTE_MS = 60_000

/**
 * The rows of an attempt whose only section, of ten minutes, has just started by the database's clock: for tests of what
 * lies below the API. Questions hold no more content than rows need.
 */
export async function insertOpenSection({ prisma, pool }: Database, kinds: QuestionKind[]): Promise<OpenSection> {
  const unique = crypto.randomUUID()
  const organization = await prisma.organization.create({ data: { slug: unique, name: 'Harbour Books' } })
  const organizationId = organization.id
  const user = await prisma.user.create({ data: { name: 'Rosa Recruiter', email: `${unique}@harbour.example` } })
  const member = await prisma.member.create({ data: { organizationId, userId: user.id, role: 'recruiter' } })
  const candidate = await prisma.candidate.create({ data: { organizationId, name: 'Asha Rao', email: 'asha@example.com' } })
  const questionVersionIds = []
  for (const [index, kind] of kinds.entries()) {
    const question = await prisma.question.create({ data: { organizationId, slug: `question-${index + 1}` } })
    const common = { title: 'A question', skill: 'logic/deduction', level: 'mid', minutes: 5, points: 10 }
    const version = await prisma.questionVersion.create({
      data: { ...common, questionId: question.id, version: 1, kind, content: { kind }, contentHash: 'none' },
    })
    questionVersionIds.push(version.id)
  }
  const assessment = await prisma.assessment.create({ data: { organizationId, slug: 'test' } })
  const version = await prisma.assessmentVersion.create({
    data: { assessmentId: assessment.id, version: 1, title: 'Test', level: 'mid', minutes: 10, source: '', sourceHash: 'none' },
  })
  const section = await prisma.assessmentSection.create({ data: { versionId: version.id, position: 1, title: 'Only', minutes: 10 } })
  const { rows } = await pool.query<{ now: Date }>('SELECT assay_now() AS now')
  const now = rows[0]?.now ?? new Date(Number.NaN)
  const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS)
  const invitation = await prisma.invitation.create({
    data: {
      organizationId,
      candidateId: candidate.id,
      assessmentVersionId: version.id,
      createdByMemberId: member.id,
      expiresAt: inMinutes(60 * 24),
    },
  })
  const attempt = await insertAttempt(prisma, {
    organizationId,
    invitationId: invitation.id,
    startedAt: now,
    endsBy: inMinutes(40),
    gapCreditLeftMs: 0,
    sections: [
      {
        assessmentSectionId: section.id,
        position: 1,
        allowedMs: 10 * MINUTE_MS,
        items: questionVersionIds.map((questionVersionId, index) => ({ position: index + 1, questionVersionId, shuffleSeed: 7 })),
      },
    ],
  })
  const started = await prisma.attemptSection.findFirstOrThrow({
    where: { attemptId: attempt.id },
    include: { items: { orderBy: { position: 'asc' } } },
  })
  await markSectionStarted(prisma, started.id, { startedAt: now, deadlineAt: inMinutes(10) })
  return { organizationId, attemptId: attempt.id, sectionId: started.id, itemIds: started.items.map(({ id }) => id) }
}
