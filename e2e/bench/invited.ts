import { runningStack } from '@assay/test-support/stack'
import { openSession, type Session } from './session.ts'

/** A candidate whom the demo's recruiter has invited to the assessment of this title, and who has opened the link. */
export async function openInvitation(title: string): Promise<Session> {
  const { url, people } = runningStack()
  const recruiter = await openSession(url)
  const { email, password } = people.find(({ role }) => role === 'recruiter') ?? { email: '', password: '' }
  await recruiter.send('POST', '/api/auth/sign-in/email', { email, password })
  const { assessments } = await recruiter.send<{ assessments: { versionId: string; title: string }[] }>('GET', '/api/assessments')
  const assessmentVersionId = assessments.find((each) => each.title === title)?.versionId
  const candidate = { name: 'Cora Candidate', email: `cora-${crypto.randomUUID()}@candidate.example` }
  const { link } = await recruiter.send<{ link: string }>('POST', '/api/invitations', { assessmentVersionId, candidate })
  return openSession(url, new URL(link).pathname)
}
