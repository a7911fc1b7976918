import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible.ts'
import { showPane, writeIntoEditor } from '../../support/answering.ts'
import { onAPhone, openPreview } from '../../support/preview.ts'
import { shot } from '../../support/shot.ts'
import { expect, test } from '../../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const document = `openapi: 3.1.0
info: { title: Harbour, version: 1.0.0 }
paths:
  /berths/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
    get:
      summary: A berth
      responses:
        '200': { description: The berth, content: { application/json: { schema: { $ref: '#/components/schemas/Berth' } } } }
components:
  schemas:
    Berth: { type: object, required: [id], properties: { id: { type: string }, depth: { type: [number, 'null'] } } }
`

test('a document is rendered as it is written', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openPreview(page, 'payroll-runs-openapi')
  await page.getByRole('tab', { name: 'Rendered' }).click()
  await writeIntoEditor(page, document)
  await expect(page.getByRole('heading', { name: 'Harbour 1.0.0' })).toBeVisible()
  await page.getByText('/berths/{id}').last().click()
  await expect(page.getByText('depth?: number | null')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'view-openapi')
  await writeIntoEditor(page, 'paths: [')
  await expect(page.getByText('The document cannot be read yet.')).toBeVisible()
  await writeIntoEditor(page, document)
  await onAPhone(page, async () => {
    await showPane(page, 'Result')
    await page.getByRole('tab', { name: 'Rendered' }).click()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'view-openapi-phone')
  })
})

test('steps are put in order by dragging, by tapping and by keys', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openPreview(page, 'five-lorries')
  const steps = page.locator('[data-step]')
  const first = await steps.first().getAttribute('data-step')
  const from = await steps.nth(0).locator('[data-handle]').boundingBox()
  const to = await steps.nth(2).boundingBox()
  if (!from || !to) throw new Error('there are no three steps')
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 30, to.y + to.height / 2, { steps: 10 })
  await page.mouse.up()
  expect(await steps.nth(0).getAttribute('data-step')).not.toBe(first)
  const place = async () => (await steps.evaluateAll((all) => all.map((each) => each.getAttribute('data-step')))).indexOf(first)
  await expect.poll(place).toBe(2)
  await steps.nth(2).getByRole('button', { name: /^Move up/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(place).toBe(1)
  await expectAccessible(page)
  await shot(page, 'view-ordering')
  await onAPhone(page, async () => {
    await showPane(page, 'Answer')
    await expectNoSidewaysScroll(page)
    await shot(page, 'view-ordering-phone')
  })
})
