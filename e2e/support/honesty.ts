import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { showPane } from './answering.ts'
import { shot } from './shot.ts'
import { expect, type Page } from './test.ts'

/** Reads the intro, checks the device and practises, before the start. */
export async function practise(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByText('The editor and the page of the test have arrived.')).toBeVisible()
  await expect(page.getByText('This browser can keep your work while you are offline.')).toBeVisible()
  await expect(page.getByText('It is deleted 180 days after your test ends.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await shot(page, 'honesty-intro')

  await page.getByRole('link', { name: 'Open the practice questions' }).click()
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button')
  await expect(questions.first()).toBeVisible()
  for (let index = 0; index < (await questions.count()); index += 1) {
    await questions.nth(index).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    const run = page.getByRole('button', { name: 'Run', exact: true })
    await showPane(page, 'Answer')
    if (await run.isVisible()) {
      await run.click()
      await showPane(page, 'Result')
      await expect(page.getByText(/visible cases pass|could not be run|wrong answer/).first()).toBeVisible({ timeout: 30_000 })
    }
    await shot(page, `practice-${index + 1}`)
  }
  await page.getByRole('link', { name: 'Back to your test' }).click()
  await expect(page.getByRole('button', { name: 'Start the test' })).toBeVisible()
}
