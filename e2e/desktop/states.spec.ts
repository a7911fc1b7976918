import { expectAccessible, expectAccessibleInThemes, expectStillness } from '../support/accessible.ts'
import { writeIntoEditor } from '../support/answering.ts'
import { inviteCandidate, startTest } from '../support/attempt.ts'
import { expect, test, type Page } from '../support/test.ts'

// Answers are held back and refused on purpose.
test.use({ expectedFailures: /\/api\// })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('axe finds nothing in the states around a test: loading, unreachable, invited, handing in, between sections', async ({ openBrowser }) => {
  test.setTimeout(180_000)
  const { page, link } = await inviteCandidate(openBrowser, 'Backend Developer', 'Stan State')
  await whileAnswered(page, '**/api/attempt', 'never', async () => {
    await page.goto(link)
    await expect(page.getByRole('status', { name: 'Your test is loading' })).toBeVisible()
    await expectAccessible(page)
  })
  await whileAnswered(page, '**/api/attempt', 'not at all', async () => {
    await page.reload()
    await expect(page.getByText('The server cannot be reached').last()).toBeVisible()
    await expectAccessible(page)
  })
  await startTest(page, link, async () => {
    await expect(page.getByText('The editor and the page of the test have arrived.')).toBeVisible()
    await expectAccessibleInThemes(page)
    await expectStillness(page)
    await button(page, 'Help').click()
    await expect(page.getByLabel('What happened?')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  })
  await whileAnswered(page, '**/api/attempt/items/*', 'never', async () => {
    await button(page, 'Start section').click()
    await expect(page.getByRole('status', { name: 'The question is loading' })).toBeVisible()
    await expectAccessible(page)
  })
  await page.reload()
  await expect(page.locator('.monaco-editor').first()).toBeVisible()
  await button(page, 'Hand in section').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Hand in').click()
  await expect(button(page, 'Start section')).toBeVisible()
  await expectAccessibleInThemes(page)
})

test('axe finds nothing in the work and a run that fails, in any theme', async ({ openBrowser }) => {
  test.setTimeout(180_000)
  const { page, link } = await inviteCandidate(openBrowser, 'Backend Developer', 'Stella State')
  await startTest(page, link)
  await button(page, 'Start section').click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible()
  await writeIntoEditor(page, 'SELECT nothing FROM nowhere')
  await button(page, 'Run').click()
  await expect(page.getByText(/does not exist/).first()).toBeVisible({ timeout: 30_000 })
  await expectAccessibleInThemes(page)
  await expectStillness(page)
})

/** Meanwhile the server answers these requests never, or cannot be reached. */
async function whileAnswered(page: Page, address: string, how: 'never' | 'not at all', look: () => Promise<void>): Promise<void> {
  await page.route(address, (route) => (how === 'never' ? undefined : route.abort()))
  await look()
  await page.unroute(address)
}
