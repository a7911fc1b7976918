import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { startTest, takeSection } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { expectFullMarks, openReport } from '../support/report.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('with fingers alone, on a phone of 360 pixels, a candidate answers the whole Backend Developer test for full marks', async ({ openBrowser }) => {
  test.setTimeout(300_000)
  const name = 'Mina Park'
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Backend Developer', name, email: 'mina.park@example.com' })

  const page = await openBrowser()
  await page.setViewportSize({ width: 360, height: 640 })
  await startTest(page, link, async () => {
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'intro')
  })
  let questions = 0
  for (let section = 1; section <= 4; section += 1) {
    await takeSection(page, async ({ kind }) => {
      questions += 1
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await shot(page, `question-${kind}`)
    })
  }
  await expect(page.getByRole('heading', { name: 'Your answers are handed in. You can close this page.' })).toBeVisible()
  await shot(page, 'done')

  const manager = await openBrowser()
  // A hiring manager sits at a desk.
  await manager.setViewportSize({ width: 1280, height: 800 })
  await openReport(manager, name)
  await expectFullMarks(manager, questions)
})
