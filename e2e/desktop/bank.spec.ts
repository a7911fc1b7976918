import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { signIn } from '../support/console.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Page } from '../support/test.ts'

// Who is signed in is asked before anyone is.
test.use({ expectedFailures: /\/api\/me$/ })

const narrow = { width: 360, height: 640 }

test('a member searches the bank, looks at a question as its candidates do, and then at its answers', async ({ openBrowser }) => {
  const page = await openBrowser()
  await signIn(page, 'hiring-manager')
  await page.getByRole('link', { name: 'Question bank' }).click()
  await expect(page.getByRole('link', { name: 'Hold seats for an event' })).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'bank')

  await page.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Code quality' })
  await expect(page.getByRole('link', { name: 'Review the new invoice routes' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Hold seats for an event' })).toBeHidden()
  await page.getByRole('searchbox').fill('no question says this')
  await expect(page.getByText('No question matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()

  await page.getByRole('searchbox').fill('bicycle workshops')
  await page.getByRole('link', { name: 'Best repairs of each workshop' }).click()
  await expect(page.getByText('Window functions').first()).toBeVisible()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', { name: 'Best repairs of each workshop' })).toBeVisible()
  await preview.getByRole('button', { name: 'Run' }).click()
  await expect(preview.getByText('A preview runs nothing')).toBeVisible()

  await expect(page.getByText('rank-skips.sql')).toBeHidden()
  await page.getByRole('switch', { name: /accepted and rejected answers/ }).click()
  await expect(page.getByRole('heading', { name: /rank-skips\.sql/ })).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'bank-question')

  await page.getByRole('combobox', { name: 'Width of the preview' }).selectOption('phone')
  await expect(preview.getByRole('tab', { name: 'Task' })).toBeVisible()
  await onAPhone(page, 'bank-question-phone')
})

test('a role has a description to take away, questions to ask and its test', async ({ openBrowser }) => {
  const page = await openBrowser()
  await signIn(page, 'recruiter')
  await page.getByRole('link', { name: 'Roles', exact: true }).click()
  await page.getByRole('link', { name: 'Backend Developer' }).click()
  await expect(page.getByRole('heading', { name: 'HTTP methods' })).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as Markdown' }).click()])
  expect(download.suggestedFilename()).toBe('backend-developer.md')
  await expectAccessible(page)
  await shot(page, 'role')
  await page.getByRole('button', { name: 'Invite a candidate' }).click()
  await expect(page.getByRole('dialog').getByLabel('Assessment').locator('option:checked')).toHaveText(/^Backend Developer/)
  await page.keyboard.press('Escape')
  await onAPhone(page, 'role-phone')
})

async function onAPhone(page: Page, name: string): Promise<void> {
  await page.setViewportSize(narrow)
  await expectNoSidewaysScroll(page)
  await shot(page, name)
}
