import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { showPane } from './answering.ts'
import { shot } from './shot.ts'
import { expect, type Locator, type Page } from './test.ts'

/** Reads the intro, checks the device and practises, before the start. */
export async function practise(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByText('The editor and the page of the test have arrived.')).toBeVisible()
  await expect(page.getByText('This browser can keep your work while you are offline.')).toBeVisible()
  await expect(page.getByText('It is deleted 180 days after your test ends.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  for (const part of ['Your browser and connection', 'What is recorded, why, and who sees it']) {
    await page.getByRole('heading', { name: part }).evaluate((heading) => heading.scrollIntoView())
    await shot(page, `intro-${part.slice(0, 4).toLowerCase()}`)
  }

  await page.getByRole('link', { name: 'Open the practice questions' }).click()
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button')
  await expect(questions.first()).toBeVisible()
  for (let index = 0; index < (await questions.count()); index += 1) {
    await questions.nth(index).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await showPane(page, 'Answer')
    await shot(page, `practice-${index + 1}`)
  }
  await openFirstRunnable(page, questions)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await showPane(page, 'Result')
  await expect(page.getByText(/visible cases pass|could not be run/).first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Back to your test' }).click()
  await expect(page.getByRole('button', { name: 'Start the test' })).toBeVisible()
}

/** Tells the recruiter of a problem, wherever in the test one is. */
export async function tellOfProblem(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page.getByLabel('What happened?').fill(text)
  await shot(page, 'help')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText(/Nobody has answered yet/).first()).toBeVisible()
  await page.keyboard.press('Escape')
}

/** Hands every section in without an answer. */
export async function handInEmpty(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: 'Start section' })
  const feedback = page.getByRole('heading', { name: 'How you did' })
  await expect(start.or(feedback)).toBeVisible()
  while (await start.isVisible()) {
    await start.click()
    await page.getByRole('button', { name: 'Hand in section' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(start.or(feedback)).toBeVisible()
  }
}

/** Reads the feedback, rates the test, takes the consent back and asks to be deleted. */
export async function takeLeave(page: Page): Promise<void> {
  await expect(page.getByText('How many of the points you got, by skill.', { exact: false })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('radio', { name: '4' }).check()
  await page.getByLabel('Anything to add?').fill('Fair, but long')
  await page.getByRole('button', { name: 'Save the rating' }).click()
  await expect(page.getByText(/^Thank you\. You can change it/)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await shot(page, 'feedback')
  await page.getByRole('button', { name: 'Ask for everything to be deleted' }).click()
  await page.getByRole('button', { name: 'Yes, ask for it' }).click()
  await expect(page.getByText('Delete everything about me')).toBeVisible()
  await page.getByRole('button', { name: 'Take my consent back' }).click()
  await page.getByRole('heading', { name: 'Your data' }).evaluate((heading) => heading.scrollIntoView())
  await shot(page, 'rights')
  await page.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(page.getByRole('heading', { name: 'You have taken your consent back' })).toBeVisible()
  await expectAccessible(page)
}

/** Goes through the questions up to the first that can be run. */
async function openFirstRunnable(page: Page, questions: Locator): Promise<void> {
  const run = page.getByRole('button', { name: 'Run', exact: true })
  for (let index = 0; index < (await questions.count()); index += 1) {
    await questions.nth(index).click()
    await expect(questions.nth(index)).toHaveAttribute('aria-current', 'page')
    await showPane(page, 'Answer')
    if (await run.isVisible()) return
  }
}
