import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { showPane } from '../support/answering.ts'
import { openFirstSection } from '../support/attempt.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Locator, type Page } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const editor = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ })

/** In every editor, Tab writes until Escape gives it back. */
async function expectNoTrap(page: Page): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('Tab')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Press Tab to leave the editor, or type to stay.')).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
}

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  await expect(control).toBeFocused()
}

test('by keyboard alone, a candidate chooses the plain editor, and Escape then Tab leaves each', async ({ openBrowser }) => {
  const { page } = await openFirstSection(openBrowser, 'Gwen')
  await expect(page.locator('.monaco-editor').first()).toBeVisible()
  await expectNoTrap(page)
  await page.getByRole('button', { name: 'Settings of this device' }).focus()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('radio', { name: 'Automatic' }))
  await page.keyboard.press('ArrowDown')
  await expectAccessible(page)
  await shot(page, 'settings')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Settings of this device' })).toBeFocused()
  await expect(page.locator('textarea[data-language=sql]')).toBeVisible()
  await expectNoTrap(page)
})

test('at a zoom of 400 % everything is in one column, and the editor is one that wraps', async ({ openBrowser }) => {
  const { page } = await openFirstSection(openBrowser, 'Hope')
  await page.setViewportSize({ width: 320, height: 256 })
  await expectNoSidewaysScroll(page)
  await showPane(page, 'Answer')
  await expect(page.locator('.cm-editor')).toBeVisible()
  await expectNoTrap(page)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await shot(page, 'zoom-400')
})
