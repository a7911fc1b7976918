import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { showPane, writeIntoEditor } from '../support/answering.ts'
import { openFirstSection } from '../support/attempt.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Locator, type Page } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const editor = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ })
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Characters and commands for code' })

async function openEditor(openBrowser: () => Promise<Page>, name: string): Promise<Page> {
  const { page } = await openFirstSection(openBrowser, name)
  await page.setViewportSize({ width: 360, height: 640 })
  await expect(page.getByRole('tab', { name: 'Answer' })).toBeVisible()
  await showPane(page, 'Answer')
  await expect(page.locator('.cm-editor')).toBeVisible({ timeout: 30_000 })
  return page
}

test('a bar above the keyboard types what the keyboard hides, and the editor keeps the focus', async ({ openBrowser }) => {
  const page = await openEditor(openBrowser, 'Bea')
  await expect(bar(page)).toBeHidden()
  await editor(page).tap()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('SELECT lower')
  for (const name of ['Opening parenthesis', 'Single quote', 'Single quote', 'Move the cursor left']) {
    await bar(page).getByRole('button', { name, exact: true }).tap()
    await expect(editor(page)).toBeFocused()
  }
  await page.keyboard.insertText('A')
  await expect(editor(page)).toContainText("SELECT lower('A'")
  await bar(page).getByRole('button', { name: 'Undo' }).tap()
  await expect(editor(page)).not.toContainText("'A'")
  await bar(page).getByRole('button', { name: 'Redo' }).tap()
  await expect(editor(page)).toContainText("'A'")

  const sizes = await bar(page).getByRole('button').evaluateAll((keys) => keys.map((key) => key.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await shot(page, 'symbol-bar')
})

test('the keyboard that rises hides neither bar nor caret, and nothing that was typed is lost', async ({ openBrowser }) => {
  const page = await openEditor(openBrowser, 'Cleo')
  await writeIntoEditor(page, Array.from({ length: 40 }, (_, line) => `-- line ${line + 1}`).join('\n'))
  await page.setViewportSize({ width: 360, height: 340 })
  await expect(editor(page)).toBeFocused()
  await page.keyboard.insertText(' is the last')
  await expect(page.getByText('-- line 40 is the last')).toBeInViewport()
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  const box = (target: Locator) => target.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
  const barBox = await box(bar(page))
  expect(barBox.bottom, 'the bar ends in the visible viewport').toBeLessThanOrEqual(await page.evaluate(() => visualViewport?.height ?? innerHeight))
  const caretLine = () => box(page.locator('.cm-activeLine'))
  await expect.poll(async () => (await caretLine()).bottom, 'the caret’s line ends above the bar').toBeLessThanOrEqual(barBox.top)
  await shot(page, 'keyboard')
  // Back up to the first line in sight, which the section's header must not hide either.
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowUp')
  const headerBox = await box(page.getByRole('banner'))
  await expect.poll(async () => (await caretLine()).top, 'the caret’s line begins below the header').toBeGreaterThanOrEqual(headerBox.bottom)
  await page.keyboard.press('ControlOrMeta+End')
  await page.setViewportSize({ width: 640, height: 360 })
  await expect(page.getByText('-- line 40 is the last')).toBeVisible()
  await expect(editor(page)).toBeFocused()
  await expectNoSidewaysScroll(page)
  await shot(page, 'across')
})

test('a tab keeps where it was scrolled to and what was selected', async ({ openBrowser }) => {
  const page = await openEditor(openBrowser, 'Dora')
  await writeIntoEditor(page, 'SELECT 1 AS kept')
  await page.keyboard.press('Shift+Home')
  await showPane(page, 'Task')
  await page.evaluate(() => window.scrollTo(0, 240))
  await expect.poll(async () => page.evaluate(() => window.scrollY)).toBe(240)
  await showPane(page, 'Answer')
  await expect.poll(async () => page.evaluate(() => window.scrollY)).toBe(0)
  await editor(page).focus()
  await expect.poll(async () => page.evaluate(() => getSelection()?.toString())).toBe('SELECT 1 AS kept')
  await page.keyboard.insertText('replaced')
  await expect(editor(page)).not.toContainText('kept')
  await showPane(page, 'Task')
  await expect.poll(async () => page.evaluate(() => window.scrollY)).toBe(240)
})

test('turning a tablet from tabs to panes moves text, focus and caret along', async ({ openBrowser }) => {
  const page = await openEditor(openBrowser, 'Enid')
  await page.setViewportSize({ width: 800, height: 1280 })
  await writeIntoEditor(page, 'SELECT 1 AS turned')
  await page.keyboard.press('ArrowLeft')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('tab', { name: 'Answer' })).toHaveCount(0)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.insertText('X')
  await expect(editor(page)).toContainText('SELECT 1 AS turneXd')
  await shot(page, 'tablet')
})

test('who asks for a plain text area gets one, with the same bar, and keeps it on this device', async ({ openBrowser }) => {
  const page = await openEditor(openBrowser, 'Fay')
  await writeIntoEditor(page, 'SELECT 1 AS plain')
  await page.getByRole('button', { name: 'Settings of this device' }).tap()
  await expectAccessible(page)
  await shot(page, 'settings')
  await page.getByRole('radio', { name: 'Plain text area' }).tap()
  await page.keyboard.press('Escape')
  const area = page.locator('textarea[data-language=sql]')
  await expect(area).toHaveValue('SELECT 1 AS plain')
  await area.tap()
  await bar(page).getByRole('button', { name: 'Semicolon' }).tap()
  await expect(area).toBeFocused()
  await expect(area).toHaveValue(/;/)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Answer' })).toBeVisible()
  await showPane(page, 'Answer')
  await expect(area).toBeVisible()
})
