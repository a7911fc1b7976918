import type { AnswerContent, QuestionContent } from '@assay/contracts'
import { expectSaved, languageNames, plain, shownQuestion } from './answering.ts'
import { expectFocusKept, pressOn, tabTo } from './keyboard.ts'
import { expect, type Page } from './test.ts'

/** Answers the question that is shown with its reference answer, by keys alone, and waits until it is saved. */
export async function answerByKeyboard(page: Page): Promise<QuestionContent> {
  const { question, reference } = await shownQuestion(page)
  await enter(page, question, reference)
  await expectFocusKept(page)
  await expectSaved(page)
  return question
}

async function enter(page: Page, question: QuestionContent, answer: AnswerContent): Promise<void> {
  if (answer.type === 'files') return enterCode(page, answer)
  if (answer.type === 'findings') return enterFindings(page, answer)
  if (answer.type === 'order') return arrange(page, question, answer.order)
  if (answer.type === 'choice') return choose(page, question, answer.choice)
  await writeInto(page, /^Your answer/, answer.type === 'number' ? String(answer.number) : answer.text)
}

async function writeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

/** Editors indent and close brackets in what is typed, so the text is pasted. */
async function enterCode(page: Page, { files, language }: Extract<AnswerContent, { type: 'files' }>): Promise<void> {
  const select = page.getByLabel('Language', { exact: true })
  if (await select.isVisible()) await chooseOption(page, 'Language', languageNames[language])
  await tabTo(page, page.getByRole('textbox', { name: /^Your answer/ }))
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), Object.values(files).join(''))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+V')
}

async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  const select = page.getByLabel(label, { exact: true })
  await tabTo(page, select)
  await page.keyboard.type(option)
  await expect(select.locator('option:checked')).toHaveText(option)
}

async function enterFindings(page: Page, { findings }: Extract<AnswerContent, { type: 'findings' }>): Promise<void> {
  for (const { lines, kind, why } of findings) {
    await writeInto(page, 'From line', String(lines[0]))
    await writeInto(page, 'To line', String(lines[1]))
    await chooseOption(page, 'Kind of defect', kind)
    await writeInto(page, 'Why is it wrong?', why)
    await pressOn(page, page.getByRole('button', { name: 'Add finding' }))
    await expect(page.getByLabel('Why is it wrong?')).toHaveValue('')
    await expectFocusKept(page)
  }
}

/** Moves each step up until it stands where it belongs; the focus goes with it. */
async function arrange(page: Page, question: QuestionContent, order: number[]): Promise<void> {
  if (question.kind !== 'ordering') throw new Error('only an ordering is arranged')
  const names = () => page.getByRole('button', { name: /^Move up: / }).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  for (const [position, item] of order.entries()) {
    const name = `Move up: ${question.items[item - 1] ?? ''}`
    const up = page.getByRole('button', { name, exact: true })
    while ((await names()).indexOf(name) > position) {
      await pressOn(page, up)
      await expect(up).toBeFocused()
    }
  }
  const keep = page.getByRole('button', { name: 'This order is right' })
  if (await keep.isVisible()) await pressOn(page, keep)
}

async function choose(page: Page, question: QuestionContent, choice: string[]): Promise<void> {
  if (question.kind !== 'choice') throw new Error('only a choice is chosen')
  const shown = (await page.locator('main fieldset label').allInnerTexts()).map(plain)
  const places = question.options.filter(({ id }) => choice.includes(id)).map(({ text }) => shown.indexOf(plain(text)))
  const options = page.locator('main fieldset').getByRole(question.select === 'one' ? 'radio' : 'checkbox')
  for (const place of places) {
    if (question.select === 'one') await chooseRadio(page, place)
    else await pressOn(page, options.nth(place), 'Space')
    await expect(options.nth(place)).toBeChecked()
  }
}

/** Tab enters the group at its first option, the arrows go through it and choose. */
async function chooseRadio(page: Page, place: number): Promise<void> {
  await pressOn(page, page.locator('main fieldset').getByRole('radio').first(), 'Space')
  for (let presses = 0; presses < place; presses += 1) await page.keyboard.press('ArrowDown')
}
