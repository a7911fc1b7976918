import { expect, type BrowserContext, type Page } from '../test.ts'
import type { Random } from './random.ts'
import { randomWord, type TypingLog } from './typing-log.ts'

/** A person at the test, in one browser: her page may be another after each disaster. */
export interface Candidate {
  context: BrowserContext
  page: Page
  address: string
  titles: string[]
}

/** Shows a question and types some words at its end, one key at a time. */
export async function typeSome(page: Page, title: string, log: TypingLog, random: Random): Promise<void> {
  await show(page, title)
  await placeCursor(page)
  for (let words = random.integer(1, 4); words > 0; words -= 1) {
    for (const character of randomWord(random)) {
      await page.keyboard.insertText(character)
      log.add(title, character)
    }
  }
}

/** Opens the test again in the same browser, as after a crash. */
export async function reopen(candidate: Candidate): Promise<void> {
  candidate.page = await candidate.context.newPage()
  await candidate.page.goto(candidate.address)
}

export async function untilShown(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()
}

async function show(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Questions' }).getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
}

async function placeCursor(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^Your answer/ }).focus()
  await page.keyboard.press('ControlOrMeta+End')
}
