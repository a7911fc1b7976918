import { runningStack } from '@assay/test-support/stack'
import { expectAccessible } from '../support/accessible.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/attempt$/ })

test('a link that is not known says so, and what to do', async ({ openBrowser }) => {
  const page = await openBrowser()
  await page.goto(`${runningStack().url}/t/${'x'.repeat(43)}`)
  await expect(page.getByText('We do not know this link')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'link-unknown')
})

test('a browser without a test is told to open its link', async ({ openBrowser }) => {
  const page = await openBrowser()
  await page.goto(`${runningStack().url}/`)
  await expect(page.getByText('Open your test link again')).toBeVisible()
  await expectAccessible(page)
})

for (const [code, heading] of [['link_expired', 'This link has expired'], ['link_cancelled', 'This invitation was cancelled']] as const) {
  test(`of a link that opens nothing any more it is said why: ${code}`, async ({ openBrowser }) => {
    const page = await openBrowser()
    await page.goto(`${runningStack().url}/link-problem?code=${code}`)
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
    await expectAccessible(page)
  })
}
