import { invite, signIn } from '../support/console.ts'
import { practise } from '../support/honesty.ts'
import { test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('a candidate checks her browser, reads what is recorded and practises before the start', async ({ openBrowser }) => {
  test.setTimeout(180_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Backend Developer', name: 'Mira Honest', email: 'mira@example.com' })
  await practise(await openBrowser(), link)
})
