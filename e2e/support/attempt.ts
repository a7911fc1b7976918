import { runnableKinds, type QuestionContent, type QuestionKind } from '@assay/contracts'
import { answerShownQuestion, showPane } from './answering.ts'
import { invite, signIn } from './console.ts'
import { shot } from './shot.ts'
import { expect, type Page } from './test.ts'
import { touch } from './touch.ts'

/** Opens the link and starts the test; the page then offers the first section. */
export async function startTest(page: Page, link: string, beforeStart: () => Promise<void> = async () => {}): Promise<void> {
  await page.goto(link)
  await expect(page.getByRole('button', { name: 'Start the test' })).toBeVisible()
  expect(page.url(), 'the secret is not in the address').not.toContain('/t/')
  await beforeStart()
  await touch(page.getByRole('checkbox', { name: 'I have read what is recorded, and I agree' }))
  await touch(page.getByRole('button', { name: 'Start the test' }))
  await expect(page.getByRole('button', { name: 'Start section' })).toBeVisible()
}

/** Invites somebody, who gets a browser of their own; the link is not opened yet. */
export async function inviteCandidate(openBrowser: () => Promise<Page>, assessment: string, name: string): Promise<{ page: Page; link: string }> {
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment, name, email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com` })
  return { page: await openBrowser(), link }
}

/** Invites somebody to the Backend Developer test and opens its first section, of SQL. */
export async function openFirstSection(openBrowser: () => Promise<Page>, name: string): Promise<{ page: Page; link: string }> {
  const { page, link } = await inviteCandidate(openBrowser, 'Backend Developer', name)
  await startTest(page, link)
  await touch(page.getByRole('button', { name: 'Start section' }))
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()
  return { page, link }
}

/** Answers every question of the section that comes next, runs what can be run, and hands in. */
export async function takeSection(page: Page, onQuestion: (question: QuestionContent) => Promise<void> = async () => {}): Promise<void> {
  await touch(page.getByRole('button', { name: 'Start section' }))
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button')
  await expect(questions.first()).toBeVisible()
  const count = await questions.count()
  for (let index = 0; index < count; index += 1) {
    await touch(questions.nth(index))
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
  const inBar = page.getByRole('toolbar').getByRole('button', { name: 'Run the code' })
  await touch((await inBar.isVisible()) ? inBar : page.getByRole('button', { name: 'Run', exact: true }))
  await showPane(page, 'Result')
  await expect(page.getByText('All visible cases pass').first()).toBeVisible({ timeout: 30_000 })
}

export async function handIn(page: Page): Promise<void> {
  await touch(page.getByRole('button', { name: 'Hand in section' }))
  await shot(page, 'hand-in')
  await touch(page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }))
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** What the countdown shows, in seconds. */
export async function secondsLeft(page: Page): Promise<number> {
  const parts = (await page.getByRole('timer').innerText()).split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}

export function isRunnable(kind: QuestionKind): boolean {
  return runnableKinds.some((runnable) => runnable === kind)
}
