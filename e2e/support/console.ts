import { runningStack } from '@assay/test-support/stack'
import { expect, type Page } from './test.ts'

type Role = ReturnType<typeof runningStack>['people'][number]['role']
type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

/** Of those who signed in before: the server lets nobody try passwords as often as there are tests. */
const sessions = new Map<Role, Cookies>()

/** Lets the demo's person with this role in; the page then shows the candidates. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const session = sessions.get(role)
  if (!session) {
    await signInByForm(page, role)
    sessions.set(role, await page.context().cookies())
    return
  }
  await page.context().addCookies(session)
  await page.goto(runningStack().consoleUrl)
  await expect(page.getByRole('heading', { name: 'Candidates', level: 1 })).toBeVisible()
}

/** As a person does, in a session that no other test has. */
export async function signInByForm(page: Page, role: Role): Promise<void> {
  const { consoleUrl, people } = runningStack()
  const person = people.find((each) => each.role === role)
  if (!person) throw new Error(`the demo has no ${role}`)
  await page.goto(consoleUrl)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Candidates', level: 1 })).toBeVisible()
}

/** Creates a link for a candidate through the dialog. */
export async function invite(page: Page, { assessment, name, email }: { assessment: string; name: string; email: string }): Promise<string> {
  await page.getByRole('button', { name: 'Invite a candidate' }).first().click()
  const dialog = page.getByRole('dialog')
  await chooseAssessment(page, assessment)
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  expect(link).toMatch(/\/t\/[\w-]{40,}$/)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  return link
}

async function chooseAssessment(page: Page, title: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel('Assessment')
  const value = await field.locator('option', { hasText: title }).getAttribute('value')
  await field.selectOption(value)
}
