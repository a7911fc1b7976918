import type { QuestionContent } from '@assay/contracts'
import { inviteCandidate, isRunnable, secondsLeft, startTest, takeSection } from '../support/attempt.ts'
import { writeIntoEditor } from '../support/answering.ts'
import { expectHeard, expectOrder, expectReadable, listen, type Said } from '../support/reading.ts'
import { expect, test, type Page } from '../support/test.ts'

// The API's answer to whoever is not signed in yet, and what is asked for without a connection.
test.use({ expectedFailures: /\/api\// })

test('read from top to bottom, each page of a whole attempt says where one is, what is asked, and what came of it', async ({ openBrowser }) => {
  test.setTimeout(240_000)
  const { page, link } = await inviteCandidate(openBrowser, 'Backend Developer', 'Ruth Ear')
  await startTest(page, link, async () => {
    await expect(page.getByText('The editor and the page of the test have arrived.')).toBeVisible()
    expectOrder(await expectReadable(page), [
      ['banner', /^/],
      ['main', /^/],
      ['heading', /^Backend Developer$/],
      ['heading', /^What the test holds/],
      ['table', /^/],
      ['heading', /^How the time works/],
      ['heading', /^Your browser and connection/],
      ['heading', /^What is recorded/],
      ['checkbox', /^I have read/],
      ['button', /^Start the test/],
    ])
  })
  for (let section = 1; section <= 4; section += 1) {
    expectOrder(await expectReadable(page), [['banner', /^/], ['main', /^/], ['heading', /^(Ready for|Section \d)/], ['heading', /^/], ['button', /^Start section/], ['timer', /^/]])
    await takeSection(page, async (question) => expectQuestionInOrder(page, question))
  }
  await expect(page.getByText('How many of the points you got, by skill.', { exact: false })).toBeVisible({ timeout: 60_000 })
  const end = await expectReadable(page)
  expectOrder(end, [['main', /^/], ['heading', /^Your answers are handed in/], ['heading', /^How you did/], ['heading', /^How was the test/], ['radio', /^1/], ['textbox', /^Anything to add/], ['heading', /^Your data/]])
  expectOrder(end, [['StaticText', /^Joins/], ['StaticText', /^(almost all|most) points$/]])
})

test('what changes by itself is said: the run, the connection, what waits to be saved, and that the time runs out', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const { page, link } = await inviteCandidate(openBrowser, 'Backend Developer', 'Owen Ear')
  await listen(page)
  await page.clock.install()
  await startTest(page, link)
  await page.getByRole('button', { name: 'Start section' }).click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible()
  await writeIntoEditor(page, 'SELECT 1')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expectHeard(page, /^Running…$/)
  await expectHeard(page, /visible cases? pass|could not be run|wrong answer/)

  await page.context().setOffline(true)
  await expectHeard(page, /^You are offline/)
  await writeIntoEditor(page, 'SELECT 2')
  await expectHeard(page, /^Kept on this device/)
  await page.context().setOffline(false)
  await expectHeard(page, /^Everything is saved again/)

  await page.clock.fastForward(((await secondsLeft(page)) - 290) * 1000)
  await expectHeard(page, /^Less than 5 minutes are left/)
})

/** The section and its time, then the task, the answer and, where something is run, what came of it. */
async function expectQuestionInOrder(page: Page, question: QuestionContent): Promise<void> {
  const said = await expectReadable(page)
  const task: [string, RegExp][] = [
    ['banner', /^/],
    ['heading', /^Backend Developer/],
    ['timer', /^/],
    ['button', /^Hand in section/],
    ['main', /^/],
    ['heading', new RegExp(`^\\d+\\. ${question.title.replaceAll(/[^\w\s]/g, '.')}`)],
    ['navigation', /^Questions$/],
  ]
  if (isRunnable(question.kind)) {
    expectOrder(said, [...task, ['region', /^Answer$/], ['button', /^Run$/], ['textbox', /^Your answer/], ['region', /^Result$/], ['status', /^/], ['StaticText', /^All visible cases pass/]])
  } else if (question.kind === 'review') {
    expectOrder(said, [...task, ['region', /^Code$/], ['region', /^Findings$/], ['textbox', /^From line/], ['button', /^Add finding/], ['heading', /^Your findings/]])
  } else {
    expectOrder(said, [...task, ['region', /^Answer$/]])
  }
  await expectPicturesInWords(page, said)
}

/** What the diagram of the tables shows is also in the list of their columns. */
async function expectPicturesInWords(page: Page, said: Said[]): Promise<void> {
  const words = await page.getByRole('main').evaluate((main) => main.textContent)
  const relations = said.filter(({ role, name }) => /^ima?ge?$/.test(role) && name.includes(' → ')).flatMap(({ name }) => name.split('; '))
  for (const relation of relations) expect(words).toContain(`points to ${relation.split(' → ')[1] ?? ''}`)
}
