import { randomUUID } from 'node:crypto'
import type { InvitationLink, InvitationView } from '@assay/contracts'
import type { DemoPerson } from './people.ts'

/** An invitation and its link, which the API tells only once. */
export interface DemoInvitation {
  id: string
  link: string
}

/** Keeps a candidate's link ready: the one of last time while nobody has used it, else a new one. */
export async function readyInvitation(
  publicUrl: string,
  apiUrl: string,
  recruiter: DemoPerson,
  kept: DemoInvitation | undefined,
): Promise<DemoInvitation> {
  const api = await signIn(apiUrl, publicUrl, recruiter)
  if (kept && (await isUnused(api, kept.id))) return { ...kept, link: at(publicUrl, kept.link) }

  const { assessments } = await api<{ assessments: { versionId: string; title: string }[] }>('GET', '/api/assessments')
  const assessment = assessments.find(({ title }) => title === 'Backend Developer') ?? assessments[0]
  if (!assessment) throw new Error('the library has no assessment to invite to')
  const candidate = { name: 'Cora Candidate', email: `cora.${randomUUID().slice(0, 8)}@candidate.example` }
  const { invitation, link } = await api<InvitationLink>('POST', '/api/invitations', { assessmentVersionId: assessment.versionId, candidate })
  return { id: invitation.id, link }
}

type Call = <T>(method: string, path: string, body?: unknown) => Promise<T>

/** Signs in as the console does; the session's cookie goes along with every call. */
async function signIn(apiUrl: string, publicUrl: string, { email, password }: DemoPerson): Promise<Call> {
  let cookie = ''
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { origin: publicUrl, cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response
  }
  const response = await send('POST', '/api/auth/sign-in/email', { email, password })
  cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return async <T>(method: string, path: string, body?: unknown) => (await (await send(method, path, body)).json()) as T
}

async function isUnused(api: Call, id: string): Promise<boolean> {
  const invitation = await api<InvitationView>('GET', `/api/invitations/${id}`).catch(() => undefined)
  return invitation?.status === 'invited'
}

/** The same link at today's address: port or host may be others than last time. */
function at(publicUrl: string, link: string): string {
  return `${publicUrl}${new URL(link).pathname}`
}
