import type { QuestionKind } from '@assay/contracts'
import { shownQuestion } from '../support/answering.ts'
import { inviteCandidate, isRunnable } from '../support/attempt.ts'
import { answerByKeyboard } from '../support/keyboard-answers.ts'
import { expectFocusKept, pressOn, tabTo } from '../support/keyboard.ts'
import { expect, test, type Page } from '../support/test.ts'

// No candidate here has a mouse: after the link is opened there are only keys.
test.use({ expectedFailures: /\/api\/me$/ })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const questionsOf = (page: Page) => page.getByRole('navigation', { name: 'Questions' }).getByRole('button')

test('by keyboard alone, a candidate practises, takes the whole Backend Developer test and rates it', async ({ openBrowser }) => {
  test.setTimeout(300_000)
  const page = await openLink(openBrowser, 'Backend Developer', 'Kim Tab')
  await practise(page)
  await startTest(page)
  const answered = new Set<QuestionKind>()
  for (let section = 1; section <= 4; section += 1) await takeSection(page, answered)
  expect([...answered]).toEqual(expect.arrayContaining(['sql', 'http-api', 'openapi', 'review', 'refactor']))
  await expect(page.getByRole('heading', { name: 'Your answers are handed in. You can close this page.' })).toBeFocused()
  await takeLeave(page)
})

test('by keyboard alone, a candidate shows a component live and goes through the Frontend Lead test', async ({ openBrowser }) => {
  test.setTimeout(240_000)
  const page = await openLink(openBrowser, 'Frontend Lead', 'Lee Tab')
  await startTest(page)
  const answered = new Set<QuestionKind>()
  for (let section = 1; section <= 4; section += 1) await takeSection(page, answered)
  expect([...answered]).toEqual(expect.arrayContaining(['function', 'choice']))
  await expect(page.getByRole('heading', { name: 'Your answers are handed in. You can close this page.' })).toBeFocused()
})

/** The link's page begins with its heading. */
async function openLink(openBrowser: () => Promise<Page>, assessment: string, name: string): Promise<Page> {
  const { page, link } = await inviteCandidate(openBrowser, assessment, name)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  return page
}

/** The settings, the check of the device and one practice question, before anything counts. */
async function practise(page: Page): Promise<void> {
  const settings = button(page, 'Settings of this device')
  await pressOn(page, settings)
  await tabTo(page, page.getByRole('group', { name: 'Appearance' }).getByRole('radio').first())
  await page.keyboard.press('Escape')
  await expect(settings).toBeFocused()
  const again = button(page, 'Check again')
  await pressOn(page, again)
  await expect(page.getByText('The editor and the page of the test have arrived.')).toBeVisible()
  await expect(again).toBeFocused()
  await pressOn(page, page.getByRole('link', { name: 'Open the practice questions' }))
  await showQuestion(page, 1)
  await pressOn(page, page.getByRole('link', { name: 'Back to your test' }))
}

async function startTest(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await pressOn(page, page.getByRole('checkbox', { name: 'I have read what is recorded, and I agree' }), 'Space')
  await pressOn(page, button(page, 'Start the test'))
  await expect(page.getByRole('heading', { name: 'Ready for the first section' })).toBeFocused()
}

/** Goes to every question, answers and runs one of each kind that is not answered yet, and hands in. */
async function takeSection(page: Page, answered: Set<QuestionKind>): Promise<void> {
  await pressOn(page, button(page, 'Start section'))
  await expect(questionsOf(page).first()).toBeVisible()
  const count = await questionsOf(page).count()
  for (let index = 0; index < count; index += 1) {
    await showQuestion(page, index)
    const { question } = await shownQuestion(page)
    if (answered.has(question.kind)) continue
    answered.add(question.kind)
    await answerByKeyboard(page)
    if (isRunnable(question.kind)) await run(page)
    await lookAtTabs(page)
  }
  await handIn(page)
}

/** Goes to a question, whose heading then has the focus. */
async function showQuestion(page: Page, index: number): Promise<void> {
  const question = questionsOf(page).nth(index)
  if ((await question.getAttribute('aria-current')) === null) await pressOn(page, question)
  await expect(question).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
}

async function run(page: Page): Promise<void> {
  await pressOn(page, button(page, 'Run'))
  await expect(page.getByText('All visible cases pass').first()).toBeVisible({ timeout: 30_000 })
  await expect(button(page, 'Run')).toBeFocused()
}

/** Opens every tab of what came of the run, and the last one's controls are reached. */
async function lookAtTabs(page: Page): Promise<void> {
  const outcome = page.getByRole('region', { name: 'Result', exact: true }).getByRole('tablist').first()
  if (!(await outcome.isVisible())) return
  await tabTo(page, outcome.getByRole('tab').first())
  await page.keyboard.press('ArrowRight')
  await expect(outcome.getByRole('tab').nth(1)).toBeFocused()
  await expect(outcome.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true')
}

/** Thinks again once, with Escape, before it is handed in. */
async function handIn(page: Page): Promise<void> {
  const open = button(page, 'Hand in section')
  await pressOn(page, open)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Keep working' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(open).toBeFocused()
  await pressOn(page, open)
  await pressOn(page, dialog.getByRole('button', { name: 'Hand in', exact: true }))
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Reads how it went, tells of a problem, rates the test and asks to be deleted. */
async function takeLeave(page: Page): Promise<void> {
  await expect(page.getByText('How many of the points you got, by skill.', { exact: false })).toBeVisible({ timeout: 60_000 })
  await pressOn(page, button(page, 'Help'))
  await tabTo(page, page.getByLabel('What happened?'))
  await page.keyboard.type('The fire alarm rang')
  await pressOn(page, button(page, 'Send'))
  await expect(page.getByText(/Nobody has answered yet/).first()).toBeVisible()
  await expectFocusKept(page)
  await page.keyboard.press('Escape')
  await expect(button(page, 'Help')).toBeFocused()

  await pressOn(page, page.getByRole('radio', { name: '1' }), 'Space')
  for (let more = 0; more < 3; more += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '4' })).toBeChecked()
  await pressOn(page, button(page, 'Save the rating'))
  await expect(page.getByText(/^Thank you\. You can change it/)).toBeVisible()
  await expect(button(page, 'Save the rating')).toBeFocused()

  await pressOn(page, button(page, 'Ask for everything to be deleted'))
  await pressOn(page, button(page, 'Leave it as it is'))
  await pressOn(page, button(page, 'Ask for everything to be deleted'))
  await pressOn(page, button(page, 'Yes, ask for it'))
  await expect(page.getByText('Delete everything about me').last()).toBeVisible()
  await expectFocusKept(page)
  await pressOn(page, button(page, 'Take my consent back'))
  await pressOn(page, button(page, 'Yes, take it back'))
  await expect(page.getByRole('heading', { name: 'You have taken your consent back' })).toBeFocused()
}
