import { expectAccessible } from '../support/accessible.ts'
import { startTest, takeSection } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { expectFullMarks, openReport } from '../support/report.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

// Before anyone has signed in, the console asks who one is and hears that it is nobody.
test.use({ expectedFailures: /\/api\/me$/ })

test('a recruiter assigns the Backend Developer test, a candidate answers all of it, and the hiring manager reads a full score', async ({ openBrowser }) => {
  test.setTimeout(300_000)
  const name = 'Asha Rao'

  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Backend Developer', name, email: 'asha.rao@example.com' })

  const asked: string[] = []
  const candidate = await openBrowser()
  await startTest(candidate, link, async () => {
    for (const minutes of ['18 minutes', '10 minutes', '12 minutes', '58 minutes']) {
      await expect(candidate.getByText(minutes).first()).toBeVisible()
    }
    await expectAccessible(candidate)
    await shot(candidate, 'intro')
  })
  await expectAccessible(candidate)
  for (let section = 1; section <= 4; section += 1) {
    await takeSection(candidate, async ({ kind, title }) => {
      asked.push(title)
      await expectAccessible(candidate)
      await shot(candidate, `question-${kind}`)
    })
    if (section === 1) await shot(candidate, 'between-sections')
  }
  await expect(candidate.getByRole('heading', { name: 'Your answers are handed in. You can close this page.' })).toBeVisible()
  await expectAccessible(candidate)
  await shot(candidate, 'done')

  const manager = await openBrowser()
  await openReport(manager, name, async () => {
    await expect(manager.getByRole('button', { name: 'Invite a candidate' })).toHaveCount(0)
    await expectAccessible(manager)
    await shot(manager, 'candidates')
  })

  await expect(manager.getByText(/Threshold 60 %: met/)).toBeVisible()
  for (const section of ['SQL', 'API development', 'Logical reasoning', 'Code quality']) {
    await expect(manager.getByRole('heading', { name: section }).or(manager.getByText(section, { exact: true })).first()).toBeVisible()
  }
  await expectFullMarks(manager, asked.length)
  await expectAccessible(manager)
  await shot(manager, 'report')

  const [query = ''] = asked
  await manager.getByRole('button', { name: query }).click()
  await expect(manager.getByText(/^(\d+) of \1 passed/).first()).toBeVisible()
  await expect(manager.getByText(/· hidden/).first()).toBeVisible()
  await expect(manager.getByText('The visible cases were run 1 time.')).toBeVisible()
  await expectAccessible(manager)
  await shot(manager, 'report-question')
})
