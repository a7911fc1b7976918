import { openPreview } from '../support/preview.ts'
import { shot } from '../support/shot.ts'
import { expect, test, type Locator } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/, locale: 'ar-EG' })

const box = async (target: Locator) => (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }

test('in Arabic the task stands on the right, its divider follows pointer and arrows, and code goes from left to right', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openPreview(page, 'happy-guests')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 30_000 })
  const divider = page.getByRole('separator').first()
  const x = async () => Math.round((await box(divider)).x)
  const task = page.getByRole('heading', { level: 2 }).first()
  expect((await box(task)).x, 'the task is where reading begins').toBeGreaterThan(await x())

  const from = await x()
  const { y, height } = await box(divider)
  await page.mouse.move(from + 1, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(from + 101, y + height / 2, { steps: 5 })
  await expect.poll(x, 'the divider is below the pointer').toBeCloseTo(from + 100, -1)
  await page.mouse.move(from - 99, y + height / 2, { steps: 5 })
  await expect.poll(x, 'the divider is below the pointer').toBeCloseTo(from - 100, -1)
  await page.mouse.up()

  await divider.focus()
  const before = await x()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(x, 'left is left').toBeLessThan(before - 20)
  await page.keyboard.press('ArrowRight')
  await expect.poll(x, 'right is right').toBeCloseTo(before, -1)
  await page.keyboard.press('ArrowRight')
  await expect.poll(x, 'right is right').toBeGreaterThan(before + 20)

  const line = page.locator('.view-line').first()
  expect(await line.evaluate((element) => getComputedStyle(element).direction), 'the direction of code').toBe('ltr')
  await shot(page, 'right-to-left')
})
