import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { insertJobRole, insertJobRoleVersion } from '@assay/db'
import { createLibrary, createOrganization } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, type House } from '../../testing/house.ts'
import { signIn, type Visitor } from '../../testing/visitors.ts'

let house: House
let recruiter: Visitor

beforeAll(async () => {
  house = await openHouse()
  recruiter = await signIn(house.app, house.organization.recruiter)
  const { prisma } = house.database
  const { slug } = await prisma.assessment.findUniqueOrThrow({ where: { id: house.assessment.id } })
  await add((await createLibrary(prisma)).id, 'backend', slug)
  await add(house.organization.id, 'gardener', 'no-such-assessment')
  await add((await createOrganization(prisma)).id, 'spy', slug)
})
afterAll(async () => house.close())

async function add(organizationId: string, slug: string, assessment: string): Promise<void> {
  const { prisma } = house.database
  const { id } = await insertJobRole(prisma, { organizationId, slug })
  const content = {
    title: `The ${slug}`,
    level: 'mid' as const,
    summary: 'Works.',
    assessment,
    description: '## About us',
    interview: [{ topic: 'HTTP', question: 'Why?', strong: ['Because.'], weak: ['Nothing.'] }],
  }
  await insertJobRoleVersion(prisma, { jobRoleId: id, version: 1, content: { ...content, title: 'Old' }, contentHash: 'a' })
  await insertJobRoleVersion(prisma, { jobRoleId: id, version: 2, content, contentHash: 'b' })
}

test('the roles are the library’s and one’s own, in their newest version', async () => {
  const { roles } = (await recruiter.send('GET', '/api/roles')).json()
  expect(roles).toEqual([
    { slug: 'backend', title: 'The backend', level: 'mid', summary: 'Works.', questions: 1 },
    { slug: 'gardener', title: 'The gardener', level: 'mid', summary: 'Works.', questions: 1 },
  ])
})

test('a role comes with its description, its interview and the test that measures it', async () => {
  expect((await recruiter.send('GET', '/api/roles/backend')).json()).toMatchObject({
    version: 2,
    description: '## About us',
    interview: [{ topic: 'HTTP', strong: ['Because.'], weak: ['Nothing.'] }],
    assessment: { title: 'Backend Developer' },
  })
})

test('a role whose test is not there says so', async () => {
  expect((await recruiter.send('GET', '/api/roles/gardener')).json()).toMatchObject({ assessment: null })
})

test.each(['spy', 'nothing'])('the role %s, another organization’s or nobody’s, is not there', async (slug) => {
  expectProblem(await recruiter.send('GET', `/api/roles/${slug}`), 'not_found')
})
