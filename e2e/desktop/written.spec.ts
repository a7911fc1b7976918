import type { QuestionContent } from '@assay/contracts'
import { expectAccessible } from '../support/accessible.ts'
import { startTest, takeSection } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('a written answer waits for a person, who marks it by its rubric', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Build and Explain', name: 'Ben Okafor', email: 'ben@example.com' })

  const candidate = await openBrowser()
  await startTest(candidate, link)
  await takeSection(candidate)
  const asked: QuestionContent[] = []
  await takeSection(candidate, async (question) => {
    asked.push(question)
    await shot(candidate, 'question-written')
  })

  const manager = await openBrowser()
  await signIn(manager, 'hiring-manager')
  const row = manager.getByRole('row', { name: /Ben Okafor/ })
  await expect(row.getByText('Needs marks')).toBeVisible({ timeout: 60_000 })
  await row.getByRole('link', { name: 'Open report' }).click()
  await manager.getByRole('button', { name: 'Go to the first' }).or(manager.getByRole('link', { name: 'Go to the first' })).click()

  const [question] = asked
  if (question?.kind !== 'written') throw new Error('the second section holds a written question')
  for (const { criterion, levels } of question.rubric) {
    const best = levels.toSorted((a, b) => b.points - a.points)[0]
    await manager.getByRole('radiogroup', { name: new RegExp(escape(criterion)) }).getByRole('radio', { name: new RegExp(escape(best?.text.slice(0, 40) ?? '')) }).check()
  }
  await manager.getByRole('textbox', { name: 'Note' }).fill('Clear and honest.')
  await expectAccessible(manager)
  await shot(manager, 'marking')
  await manager.getByRole('button', { name: 'Save marks' }).click()
  await expect(manager.getByText(/Marked by Hari Manager/)).toBeVisible()
  await expect(manager.getByText(/^Points (\d+)\/\1$/)).toHaveCount(2)
})

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
