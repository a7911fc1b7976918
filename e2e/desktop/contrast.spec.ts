import { showPane, writeIntoEditor } from '../support/answering.ts'
import { openFirstSection } from '../support/attempt.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Locator, type Page } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const answer = `SELECT name, count(*) AS hires -- of each
FROM tools
WHERE price > 12 AND kind = 'saw'
GROUP BY name`

/** Writes an answer that a run refuses, so that an error is underlined, and selects a word of it. */
async function writeWithError(page: Page): Promise<void> {
  await writeIntoEditor(page, answer)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(page.locator('.squiggly-error, .cm-lintRange-error').first()).toBeAttached({ timeout: 30_000 })
  await showPane(page, 'Answer')
  await page.getByRole('textbox', { name: /^Your answer/ }).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
}

const background = (target: Locator) => target.evaluate((element) => getComputedStyle(element).backgroundColor)
const border = (target: Locator) => target.evaluate((element) => getComputedStyle(element).borderBottomColor)

/** Something is drawn around what has the focus, or around its frame. */
async function expectFocusSeen(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    for (let element = document.activeElement; element; element = element.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return null
    }
    return document.activeElement?.outerHTML.slice(0, 200)
  })
  expect(unseen, 'what has the focus and no outline').toBeNull()
}

test('with forced colours or more contrast, the editor takes a theme of high contrast, and focus, caret and choice are seen', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const { page } = await openFirstSection(openBrowser, 'Ines')
  const monaco = page.locator('.monaco-editor').first()
  await expect(monaco).toHaveClass(/\bvs\b/, { timeout: 30_000 })
  await writeWithError(page)

  await page.emulateMedia({ contrast: 'more' })
  await expect(monaco).toHaveClass(/\bhc-light\b/)
  await expectFocusSeen(page)
  await shot(page, 'more-contrast')
  await page.emulateMedia({ contrast: null, forcedColors: 'active', colorScheme: 'dark' })
  await expect(monaco).toHaveClass(/\bhc-black\b/)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(monaco).toHaveClass(/\bhc-light\b/)
  await expectFocusSeen(page)
  expect(await background(page.locator('.monaco-editor .cursor').first()), 'the caret').not.toBe(await background(page.locator('.monaco-editor-background').first()))
  expect(await background(page.locator('.selected-text').first()), 'what is selected').not.toBe(await background(page.locator('.monaco-editor-background').first()))
  expect(await background(page.getByRole('separator').first()), 'the divider').not.toBe(await background(page.locator('body')))
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button')
  expect(await border(questions.nth(0)), 'the question that is shown').not.toBe(await border(questions.nth(1)))
  await shot(page, 'forced-colors')
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press(presses === 0 ? 'Escape' : 'Tab')
    await expectFocusSeen(page)
  }

  await page.setViewportSize({ width: 360, height: 640 })
  await showPane(page, 'Answer')
  await expect(page.locator('.cm-editor')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('textbox', { name: /^Your answer/ }).focus()
  await expectFocusSeen(page)
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  expect(await border(tab('Answer')), 'the tab that is open').not.toBe(await border(tab('Task')))
  await shot(page, 'forced-colors-narrow')
  await page.emulateMedia({ contrast: 'more', forcedColors: null })
  await shot(page, 'more-contrast-narrow')
})
