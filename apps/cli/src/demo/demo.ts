import { readKeptJson, writeKeptJson } from '../stack/data-folder.ts'
import { readyInvitation, type DemoInvitation } from './invitation.ts'
import { createDemoPeople, type DemoPerson } from './people.ts'

/** What demo.json keeps, and what the terminal shows. */
export interface Demo {
  people: DemoPerson[]
  invitation: DemoInvitation
}

/**
 * Makes sure that there are people to sign in as and a link to try. Undefined when the database has the demo
 * organization but this folder does not know its passwords: another installation made it.
 */
export async function prepareDemo(place: {
  dataDirectory: string
  databaseUrl: string
  publicUrl: string
  apiUrl: string
}): Promise<Demo | undefined> {
  const kept = await readKeptJson<Demo>(place.dataDirectory, 'demo.json')
  const made = await createDemoPeople(place.databaseUrl)
  const people = made ?? kept?.people
  const recruiter = people?.find(({ role }) => role === 'recruiter')
  if (!people || !recruiter) return undefined

  const invitation = await readyInvitation(place.publicUrl, place.apiUrl, recruiter, made ? undefined : kept?.invitation)
  const demo = { people, invitation }
  await writeKeptJson(place.dataDirectory, 'demo.json', demo)
  return demo
}
