import { runnableKinds, type QuestionContent, type QuestionKind } from '@assay/contracts'
import { answerShownQuestion, showPane } from './answering.ts'
import { shot } from './shot.ts'
import { expect, type Page } from './test.ts'

/** Opens the link and starts the test; the page then offers the first section. */
export async function startTest(page: Page, link: string, beforeStart: () => Promise<void> = async () => {}): Promise<void> {
  await page.goto(link)
  await expect(page.getByRole('button', { name: 'Start the test' })).toBeVisible()
  expect(page.url(), 'the secret is not in the address').not.toContain('/t/')
  await beforeStart()
  await page.getByRole('checkbox', { name: 'I have read what is recorded, and I agree' }).check()
  await page.getByRole('button', { name: 'Start the test' }).click()
  await expect(page.getByRole('button', { name: 'Start section' })).toBeVisible()
}

/** Answers every question of the section that comes next, runs what can be run, and hands in. */
export async function takeSection(page: Page, onQuestion: (question: QuestionContent) => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('button', { name: 'Start section' }).click()
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button')
  await expect(questions.first()).toBeVisible()
  const count = await questions.count()
  for (let index = 0; index < count; index += 1) {
    await questions.nth(index).click()
    await expect(questions.nth(index)).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    const question = await answerShownQuestion(page)
    if (isRunnable(question.kind)) await runUntilPassing(page)
    await onQuestion(question)
  }
  await handIn(page)
}

/** Runs the visible cases and waits until all of them pass. */
export async function runUntilPassing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await showPane(page, 'Result')
  await expect(page.getByText('All visible cases pass').first()).toBeVisible({ timeout: 30_000 })
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand in section' }).click()
  await shot(page, 'hand-in')
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

function isRunnable(kind: QuestionKind): boolean {
  return runnableKinds.some((runnable) => runnable === kind)
}
