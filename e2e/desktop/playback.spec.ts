import { expectAccessible } from '../support/accessible.ts'
import { answerShownQuestion, expectSaved } from '../support/answering.ts'
import { handIn, runUntilPassing, startTest, takeSection } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Page } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const outside = '-- forty characters from somewhere else\n'

test('how an answer came to be is played back, with what was pasted and from where, and gives exactly what was saved', async ({ openBrowser }) => {
  test.setTimeout(180_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Build and Explain', name: 'Lena Vogt', email: 'lena@example.com' })

  const candidate = await openBrowser()
  await startTest(candidate, link)
  await candidate.getByRole('button', { name: 'Start section' }).click()
  await workOn(candidate)
  await answerShownQuestion(candidate)
  await runUntilPassing(candidate)
  await handIn(candidate)
  await takeSection(candidate)

  const manager = await openBrowser()
  await signIn(manager, 'hiring-manager')
  await manager.getByRole('row', { name: /Lena Vogt/ }).getByRole('link', { name: 'Open report' }).click()
  await manager.locator('[data-question="1"]').click()
  const playback = manager.getByRole('region', { name: 'How the answer came to be' })
  await expect(playback.getByText(/gives exactly what was saved at (\d+) of \1 saves/)).toBeVisible()
  await expect(playback.getByRole('button', { name: /^Pasted 8 characters copied in the test at 0:\d\d$/ })).toBeVisible()
  await expect(playback.getByRole('button', { name: /^Ran the visible cases at \d:\d\d: (\d+) of \1 passed$/ })).toBeVisible()
  await expect(playback.getByRole('button', { name: /^New device at \d:\d\d: desktop/ })).toBeVisible()

  await playback.getByRole('button', { name: new RegExp(`^Pasted ${outside.length} characters from outside`) }).click()
  await expect(manager).toHaveURL(/at=\d/)
  const text = playback.locator('pre')
  const moment = playback.getByRole('slider', { name: 'Moment of the section' })
  await moment.focus()
  await manager.keyboard.press('ArrowRight')
  await expect(text).toContainText(outside.trim())
  await expectAccessible(manager)
  await playback.scrollIntoViewIfNeeded()
  await shot(manager, 'playback')
  await playback.getByRole('combobox', { name: 'Speed' }).selectOption('16×')
  await playback.getByRole('button', { name: 'Play' }).click()
  await expect(playback.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 30_000 })
  await expect(moment).toHaveValue((await moment.getAttribute('max')) ?? '')
})

/** Types, selects, copies and pastes in the editor, and pastes what was copied elsewhere. */
async function workOn(page: Page): Promise<void> {
  await expect(page.locator('.monaco-editor .view-lines').first()).toBeVisible()
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('// 😀 ab', { delay: 120 })
  await expectSaved(page)
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+V')
  await expectSaved(page)
  await page.evaluate((words) => navigator.clipboard.writeText(words), outside)
  // It comes most of a second after the last change, so that playback has a moment in which the text is this one.
  const saved = page.waitForResponse((response) => response.url().endsWith('/answer') && response.ok())
  await page.keyboard.press('Control+V')
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Shift+Z')
  await saved
}
