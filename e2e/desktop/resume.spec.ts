import { expectAccessible } from '../support/accessible.ts'
import { expectSaved, writeIntoEditor } from '../support/answering.ts'
import { openFirstSection } from '../support/attempt.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Page } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/(me|attempt.*)$/ })

const editorText = (page: Page) => page.locator('.monaco-editor .view-lines').first()

async function openSqlSection(openBrowser: () => Promise<Page>, name: string): Promise<{ page: Page; link: string }> {
  const opened = await openFirstSection(openBrowser, name)
  await expect(editorText(opened.page)).toBeVisible()
  return opened
}

test('a reload, and another device with the same link, go on where the candidate was', async ({ openBrowser }) => {
  const { page, link } = await openSqlSection(openBrowser, 'Noor')
  await writeIntoEditor(page, 'SELECT 1 AS kept_over_a_reload')
  await expectSaved(page)
  await page.reload()
  await expect(editorText(page)).toContainText('kept_over_a_reload')

  const other = await openBrowser()
  await other.goto(link)
  await expect(editorText(other)).toContainText('kept_over_a_reload')
})

test('going on with another device stops the first, which says so and can take over again', async ({ openBrowser }) => {
  const { page, link } = await openSqlSection(openBrowser, 'Vera')
  await writeIntoEditor(page, 'SELECT 1 AS begun_on_the_laptop')
  await expectSaved(page)
  const other = await openBrowser()
  await other.goto(link)
  await expect(editorText(other)).toContainText('begun_on_the_laptop')

  await expect(page.getByRole('heading', { name: 'You continued on another device' })).toBeVisible()
  await expect(editorText(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Hand in section' })).toBeDisabled()
  await expectAccessible(page)
  await shot(page, 'elsewhere')
  await writeAndSave(other, 'SELECT 1 AS ended_on_the_phone')

  await page.getByRole('button', { name: 'Continue here instead' }).click()
  await expect(editorText(page)).toContainText('ended_on_the_phone')
  await expect(other.getByRole('heading', { name: 'You continued on another device' })).toBeVisible()
})

test('two devices that write at once lose nothing: the candidate chooses between both versions', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const { page, link } = await openSqlSection(openBrowser, 'Ines')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await writeIntoEditor(page, 'SELECT 2 AS from_the_laptop')
  const other = await openBrowser()
  await other.goto(link)
  await expect(editorText(other)).toBeVisible({ timeout: 30_000 })
  await writeAndSave(other, 'SELECT 1 AS from_the_phone')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Continue here instead' }).click()
  await expect(page.getByRole('heading', { name: 'There are two versions of this answer' })).toBeVisible()
  await expect(page.getByText('from_the_phone').first()).toBeVisible()
  await shot(page, 'conflict')
  await page.getByRole('button', { name: 'Keep the one of this device' }).click()
  await expectSaved(page)
  await other.getByRole('button', { name: 'Continue here instead' }).click()
  await expect(editorText(other)).toContainText('from_the_laptop')
})

test('the browser’s clock decides nothing: set hours ahead or back, the time left stays the server’s', async ({ openBrowser }) => {
  const { page } = await openSqlSection(openBrowser, 'Liv')
  for (const hours of [3, -3]) {
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000)
    await page.reload()
    await expect(editorText(page)).toBeVisible()
    await expect(page.getByRole('timer')).toHaveText(/^1[67]:\d\d/)
    await writeIntoEditor(page, `SELECT ${hours} AS written_at_another_hour`)
    await expectSaved(page)
  }
})

test('offline, what is written stays on the device and is sent when the connection is back', async ({ openBrowser }) => {
  const { page } = await openSqlSection(openBrowser, 'Omar')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await writeIntoEditor(page, 'SELECT 1 AS written_in_a_tunnel')
  await expect(page.getByText(/^Kept on this device/).first()).toBeVisible()
  await shot(page, 'offline')
  await page.context().setOffline(false)
  await expectSaved(page)
})

/** The header may say for a moment still that what was there before is saved. */
async function writeAndSave(page: Page, text: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().endsWith('/answer') && response.ok())
  await writeIntoEditor(page, text)
  await saved
}
