import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible.ts'
import { writeIntoEditor } from '../../support/answering.ts'
import { startTest } from '../../support/attempt.ts'
import { shippedQuestion } from '../../support/bank.ts'
import { invite, signIn } from '../../support/console.ts'
import { onAPhone, openPreview } from '../../support/preview.ts'
import { shot } from '../../support/shot.ts'
import { expect, test, type Page } from '../../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('tables that point to each other are drawn, and said', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openPreview(page, 'costume-hires')
  await expect(page.getByRole('img', { name: 'hire_items.hire_id → hires.id' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('img', { name: 'hire_items.hire_id → hires.id' }).scrollIntoViewIfNeeded()
  await shot(page, 'view-sql-diagram')
  await onAPhone(page, async () => {
    await page.getByRole('img', { name: 'hire_items.hire_id → hires.id' }).scrollIntoViewIfNeeded()
    await expectNoSidewaysScroll(page)
    await shot(page, 'view-sql-diagram-phone')
  })
})

test('a wrong result is shown with what differs, and its rows can be ordered', async ({ openBrowser }) => {
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Backend Developer', name: 'Sam View', email: 'sam.view@example.com' })
  const page = await openBrowser()
  await startTest(page, link)
  await page.getByRole('button', { name: 'Start section' }).click()
  const query = await referenceOfShownQuery(page)
  await writeIntoEditor(page, `SELECT * FROM (${query.replace(/;\s*$/, '')}) AS r OFFSET 1`)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByRole('tab', { name: 'Difference' }).click()
  const rows = page.getByRole('region', { name: 'Rows with what is wrong in them' })
  await expect(rows.getByRole('row', { name: /missing/ })).toHaveCount(1)
  await expectAccessible(page)
  await shot(page, 'view-sql-difference')

  await page.getByRole('tab', { name: 'Expected' }).click()
  const expected = page.getByRole('region', { name: 'Rows that are expected' })
  const heading = expected.getByRole('columnheader').first()
  const values = () => expected.locator('tbody td:first-child').allInnerTexts()
  const given = await values()
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await page.keyboard.press('Enter')
  expect(await values()).toEqual(given)
  await onAPhone(page, async () => {
    await page.getByRole('tab', { name: 'Result', exact: true }).first().click()
    await page.getByRole('tab', { name: 'Difference' }).click()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'view-sql-difference-phone')
  })
})

/** Goes to the first question that is answered with one query, and returns its reference. */
async function referenceOfShownQuery(page: Page): Promise<string> {
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button')
  await expect(questions.first()).toBeVisible()
  for (const button of await questions.all()) {
    await button.click()
    await expect(button).toHaveAttribute('aria-current', 'page')
    const shown = await page.getByRole('heading', { level: 2 }).first().innerText()
    const { question, reference } = await shippedQuestion(({ title }) => shown.trim().endsWith(`. ${title}`))
    if (question.kind === 'sql' && question.statement === 'query' && reference.type === 'files') return Object.values(reference.files)[0] ?? ''
  }
  throw new Error('the section holds no query')
}
