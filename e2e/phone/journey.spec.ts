import { runningStack } from '@assay/test-support/stack'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { startTest, takeSection } from '../support/attempt.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test('a candidate answers the whole Backend Developer test on a phone of 360 pixels', async ({ openBrowser }) => {
  test.setTimeout(300_000)
  const page = await openBrowser()
  await page.setViewportSize({ width: 360, height: 640 })
  await startTest(page, runningStack().invitation.link, async () => {
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'intro')
  })
  for (let section = 1; section <= 4; section += 1) {
    await takeSection(page, async ({ kind }) => {
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await shot(page, `question-${kind}`)
    })
  }
  await expect(page.getByRole('heading', { name: 'Your answers are handed in. You can close this page.' })).toBeVisible()
  await shot(page, 'done')
})
