import { startTest } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { editorLoaded, expectStill, watchLayoutShifts } from '../support/layout-shift.ts'
import { expect, test } from '../support/test.ts'
import { touch } from '../support/touch.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('nothing moves while the page before a test and that of its first question are loaded', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Backend Developer', name: 'Sam Still', email: `sam-${test.info().project.name}@example.com` })
  const page = await openBrowser()
  await watchLayoutShifts(page)
  await startTest(page, link, async () => {
    await expect(page.getByRole('status').getByRole('list')).toBeVisible() // the device has been checked
    await expectStill(page, 'intro')
  })
  await touch(page.getByRole('button', { name: 'Start section' }))
  await editorLoaded(page)
  await page.reload()
  await editorLoaded(page)
  await expectStill(page, 'question')
})
