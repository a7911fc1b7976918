import type { BrowserContext } from '@playwright/test'
import type { AnswerContent } from '@assay/contracts'
import { expect, type Page } from '../test.ts'
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
export async function typeSome(candidate: Candidate, log: TypingLog, random: Random): Promise<void> {
  const title = random.pick(candidate.titles)
  await show(candidate.page, title)
  await placeCursor(candidate.page)
  for (let words = random.integer(2, 5); words > 0; words -= 1) {
    for (const character of randomWord(random)) {
      await candidate.page.keyboard.insertText(character)
      log.add(title, character)
    }
  }
}

/** Opens the test again in the same browser, as after a crash. */
export async function reopen(candidate: Candidate): Promise<void> {
  candidate.page = await candidate.context.newPage()
  await candidate.page.goto(candidate.address)
  await untilShown(candidate.page)
}

export async function untilShown(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()
}

export async function show(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Questions' }).getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
}

async function placeCursor(page: Page): Promise<void> {
  const editor = page.getByRole('textbox', { name: /^Your answer/ })
  await editor.focus()
  await page.keyboard.press('ControlOrMeta+End')
}

/** The answers that the browser has, by the title of their question: what a page shows that is loaded now. */
export async function keptOnDevice(page: Page): Promise<Map<string, AnswerContent>> {
  const entries = await page.evaluate(async () => {
    const promised = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const device = await promised(indexedDB.open('assay'))
    const stores = device.transaction(['answers', 'items'])
    const answers = stores.objectStore('answers')
    const [keys, values, items] = await Promise.all([promised(answers.getAllKeys()), promised(answers.getAll()), promised(stores.objectStore('items').getAll())])
    device.close()
    return keys.map((key, index) => {
      const { draft, sending, saved } = values[index]
      const item = items.find(({ id }) => id === (key as string[])[1])
      return [item?.question.title, draft ?? sending?.content ?? saved.content]
    })
  })
  return new Map(entries as [string, AnswerContent][])
}
