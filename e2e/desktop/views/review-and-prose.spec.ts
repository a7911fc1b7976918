import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible.ts'
import { showPane } from '../../support/answering.ts'
import { onAPhone, openPreview } from '../../support/preview.ts'
import { shot } from '../../support/shot.ts'
import { expect, test } from '../../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

test('lines of a change are marked by dragging or by keys, and what was said of them stands below them', async ({ openBrowser }) => {
  const page = await openBrowser()
  await page.setViewportSize({ width: 1600, height: 900 })
  await openPreview(page, 'gym-migration-review')
  const number = (line: number) => page.getByRole('button', { name: new RegExp(`^(Added line|Line) ${line}(,|$)`) })
  const from = await number(3).boundingBox()
  const to = await number(5).boundingBox()
  if (!from || !to) throw new Error('the lines are not shown')
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByLabel('From line')).toHaveValue('3')
  await expect(page.getByLabel('To line')).toHaveValue('5')

  await number(3).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByLabel('To line')).toHaveValue('4')
  await page.getByLabel('Kind of defect').selectOption({ index: 1 })
  await page.getByLabel('Why is it wrong?').fill('It locks the table.')
  await page.getByRole('button', { name: 'Add finding' }).click()
  const code = page.getByRole('region', { name: /^Code under review/ })
  await expect(code.getByText('It locks the table.')).toBeVisible()

  await page.getByRole('radiogroup', { name: 'How the change is shown' }).getByText('Side by side').click()
  await expect(code.getByText('It locks the table.')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'view-review-split')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked()
  await onAPhone(page, async () => {
    await showPane(page, 'Code')
    await expect(page.getByRole('radio', { name: 'Side by side' })).toBeHidden()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'view-review-phone')
  })
})

test('prose says how its words fit, and shows how it will be read', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openPreview(page, 'explain-an-outage')
  await page.getByLabel('Your answer').fill('We are **sorry**.\n\n- It is back.')
  await expect(page.getByText(/6 words · between .* more words to go/)).toBeVisible()
  await page.getByRole('tab', { name: 'Preview' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Preview' }).getByText('sorry')).toHaveCSS('font-weight', '700')
  await expectAccessible(page)
  await shot(page, 'view-written')
  await onAPhone(page, async () => {
    await showPane(page, 'Answer')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'view-written-phone')
  })
})
