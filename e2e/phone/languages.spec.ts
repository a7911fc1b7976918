import { runningStack } from '@assay/test-support/stack'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/attempt/, locale: 'ar-EG' })

test('a phone in Arabic shows the pages in Arabic from right to left, and in another language once that is chosen', async ({ openBrowser }) => {
  const page = await openBrowser()
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`${runningStack().url}/t/${'x'.repeat(43)}`)
  await expect(page.getByRole('heading', { name: 'هذا الرابط غير معروف لدينا' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-EG')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'إعدادات هذا الجهاز' }).click()
  await expectAccessible(page)
  await shot(page, 'settings-arabic')
  await page.getByRole('radio', { name: 'हिन्दी' }).click()
  await expect(page.getByRole('heading', { name: 'यह लिंक हमारे पास दर्ज नहीं है' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'यह लिंक हमारे पास दर्ज नहीं है' })).toBeVisible()
})
