import { runningStack } from '@assay/test-support/stack'
import { expectNoSidewaysScroll } from '../support/accessible.ts'
import { signIn } from '../support/console.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const slugs = {
  choice: 'error-messages',
  numeric: 'meter-reading',
  'short text': 'sample-numbers',
  ordering: 'five-lorries',
  sql: 'costume-hires',
  function: 'most-wanted-toys',
  component: 'autosave-of-a-menu',
  'http-api': 'laundry-orders',
  openapi: 'print-jobs-openapi',
  review: 'gym-migration-review',
  refactor: 'cold-rooms-refactor',
  written: 'explain-an-outage',
}

test('at a zoom of 400 % a question of every kind is read and answered without scrolling the page sideways', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const page = await openBrowser()
  await signIn(page, 'recruiter')
  await page.setViewportSize({ width: 320, height: 256 })
  for (const [kind, slug] of Object.entries(slugs)) {
    await page.goto(`${runningStack().url}/preview/${slug}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    for (const tab of await page.getByRole('tab').all()) {
      if (!(await tab.isVisible())) continue
      await tab.click()
      await expectNoSidewaysScroll(page)
    }
    await page.getByRole('tab', { name: /^(Answer|Findings)$/ }).click()
    const control = page.locator('main').locator('input, textarea, [role=textbox], button[aria-label^="Move"]').filter({ visible: true }).first()
    await control.scrollIntoViewIfNeeded()
    const { x = 0, width = 0 } = (await control.boundingBox()) ?? {}
    expect(width, `what a ${kind} question is answered with`).toBeGreaterThan(0)
    expect(x + width, `what a ${kind} question is answered with`).toBeLessThanOrEqual(320)
  }
})
