import type { AnswerContent, QuestionContent } from '@assay/contracts'
import { shippedQuestion } from './bank.ts'
import { expect, type Page } from './test.ts'
import { touch } from './touch.ts'

type Files = Extract<AnswerContent, { type: 'files' }>
type Findings = Extract<AnswerContent, { type: 'findings' }>

/** Answers the question that is shown with its reference answer, as a person would, and waits until it is saved. */
export async function answerShownQuestion(page: Page): Promise<QuestionContent> {
  const { question, reference } = await shownQuestion(page)
  await showPane(page, 'Answer')
  await enter(page, question, reference)
  await expectSaved(page)
  return question
}

/** The question that is shown, with its reference answer. */
export async function shownQuestion(page: Page): Promise<{ question: QuestionContent; reference: AnswerContent }> {
  const shown = await page.getByRole('heading', { level: 2 }).first().innerText()
  return shippedQuestion(({ title }) => shown.trim().endsWith(`. ${title}`))
}

/** The header says that the server has everything. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved at /)).toBeVisible()
}

/** On a phone the panes are tabs; on a desktop all of them are there. */
export async function showPane(page: Page, name: 'Task' | 'Answer' | 'Code' | 'Result' | 'Findings'): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true })
  if (await tab.isVisible()) await touch(tab)
}

async function enter(page: Page, question: QuestionContent, answer: AnswerContent): Promise<void> {
  if (answer.type === 'files') return enterCode(page, answer)
  if (answer.type === 'findings') return enterFindings(page, answer)
  if (answer.type === 'order') return arrange(page, question, answer.order)
  if (answer.type === 'choice') return choose(page, question, answer.choice)
  await page.getByLabel(/^Your answer/).fill(answer.type === 'number' ? String(answer.number) : answer.text)
}

async function choose(page: Page, question: QuestionContent, choice: string[]): Promise<void> {
  if (question.kind !== 'choice') throw new Error('only a choice is chosen')
  const labels = page.locator('fieldset label')
  const shown = (await labels.allInnerTexts()).map(plain)
  for (const { id, text } of question.options) {
    if (!choice.includes(id)) continue
    expect(shown).toContain(plain(text))
    const option = labels.nth(shown.indexOf(plain(text))).getByRole(question.select === 'one' ? 'radio' : 'checkbox')
    await touch(option)
    await expect(option).toBeChecked()
  }
}

/** Moves each step up until it stands where it belongs. */
async function arrange(page: Page, question: QuestionContent, order: number[]): Promise<void> {
  if (question.kind !== 'ordering') throw new Error('only an ordering is arranged')
  const wanted = order.map((item) => question.items[item - 1] ?? '')
  for (const [position, text] of wanted.entries()) {
    const up = page.getByRole('button', { name: `Move up: ${text}`, exact: true })
    for (let at = await placeOf(page, text); at > position; at -= 1) await touch(up)
    await expect.poll(() => placeOf(page, text)).toBe(position)
  }
  const keep = page.getByRole('button', { name: 'This order is right' })
  if (await keep.isVisible()) await touch(keep)
}

async function placeOf(page: Page, text: string): Promise<number> {
  const names = await page.getByRole('button', { name: /^Move up: / }).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  return names.indexOf(`Move up: ${text}`)
}

async function enterFindings(page: Page, { findings }: Findings): Promise<void> {
  await showPane(page, 'Findings')
  for (const { lines, kind, why } of findings) {
    await page.getByLabel('From line').fill(String(lines[0]))
    await page.getByLabel('To line').fill(String(lines[1]))
    await page.getByLabel('Kind of defect').selectOption(kind)
    await page.getByLabel('Why is it wrong?').fill(why)
    await touch(page.getByRole('button', { name: 'Add finding' }))
    await expect(page.getByLabel('Why is it wrong?')).toHaveValue('')
  }
}

export const languageNames = { javascript: 'JavaScript', typescript: 'TypeScript', python: 'Python', sql: 'SQL', yaml: 'YAML' }

async function enterCode(page: Page, { files, language }: Files): Promise<void> {
  const [text, ...more] = Object.values(files)
  if (text === undefined || more.length > 0) throw new Error('the editor holds one file')
  const select = page.getByLabel('Language')
  if (await select.isVisible()) await select.selectOption({ label: languageNames[language] })
  await writeIntoEditor(page, text)
}

/**
 * Replaces all that the editor holds. Monaco is pasted into and CodeMirror gets the text as a phone's keyboard sends a
 * word, because both indent and close brackets in what is typed key by key.
 */
export async function writeIntoEditor(page: Page, text: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: /^Your answer/ })
  const kind = await editor.evaluate((element) => (element.closest('.monaco-editor') ? 'monaco' : element.closest('.cm-editor') ? 'codemirror' : 'plain'))
  if (kind === 'plain') return editor.fill(text)
  await (kind === 'monaco' ? editor.focus() : touch(editor))
  await page.keyboard.press('ControlOrMeta+A')
  if (kind === 'codemirror') return typeWithSymbolBar(page, text)
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+V')
}

/** Takes one character of the text, the last that the bar has, from the bar, when there is one. */
async function typeWithSymbolBar(page: Page, text: string): Promise<void> {
  const bar = page.getByRole('toolbar', { name: 'Characters and commands for code' })
  const at = (await bar.isVisible()) ? Math.max(...[',', ';', '(', ')', '=', ':'].map((symbol) => text.lastIndexOf(symbol))) : -1
  if (at === -1) return page.keyboard.insertText(text)
  await page.keyboard.insertText(text.slice(0, at))
  await bar.getByText(text.charAt(at), { exact: true }).tap()
  await expect(page.getByRole('textbox', { name: /^Your answer/ })).toBeFocused()
  await page.keyboard.insertText(text.slice(at + 1))
}

/** An option's text without spaces and without the Markdown signs that are not shown. */
export function plain(markdown: string): string {
  return markdown.replaceAll(/[\s`*_\\]+/g, '')
}
