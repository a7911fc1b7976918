import { startTest } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { handInEmpty, practise, takeLeave, tellOfProblem } from '../support/honesty.ts'
import { test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('practice, consent, help, feedback and leave work on a phone of 360 pixels', async ({ openBrowser }) => {
  test.setTimeout(240_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Software Developer', name: 'Pia Phone', email: 'pia@example.com' })
  const page = await openBrowser()
  await page.setViewportSize({ width: 360, height: 640 })
  await practise(page, link)
  await startTest(page, link)
  await tellOfProblem(page, 'The keyboard covered the question')
  await handInEmpty(page)
  await takeLeave(page)
})
