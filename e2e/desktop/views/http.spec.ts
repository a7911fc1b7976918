import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible.ts'
import { showPane, writeIntoEditor } from '../../support/answering.ts'
import { handIn, startTest } from '../../support/attempt.ts'
import { invite, signIn } from '../../support/console.ts'
import { onAPhone } from '../../support/preview.ts'
import { shot } from '../../support/shot.ts'
import { expect, test } from '../../support/test.ts'

test.use({ expectedFailures: /\/api\/me$/ })

const handlers = `export default {
  async fetch(request) {
    console.log('asked for ' + new URL(request.url).pathname)
    return Response.json({ method: request.method, sent: await request.text() }, { status: 201, headers: { 'x-own': 'yes' } })
  },
}`

test('a candidate sends requests of her own to her handlers', async ({ openBrowser }) => {
  test.setTimeout(120_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Backend Developer', name: 'Hana View', email: 'hana.view@example.com' })
  const page = await openBrowser()
  await startTest(page, link)
  await page.getByRole('button', { name: 'Start section' }).click()
  await handIn(page)
  await page.getByRole('button', { name: 'Start section' }).click()
  await writeIntoEditor(page, handlers)
  await page.getByRole('tab', { name: 'Your own request' }).click()
  await page.getByLabel('Method').selectOption('POST')
  await page.getByLabel('Path').fill('https://example.com/')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('A path starts with one slash')).toBeVisible()
  await page.getByLabel('Path').fill('/things?a=1')
  await page.getByLabel('Body').fill('{"size": 3}')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'POST /things?a=1 → 201' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('x-own: yes')).toBeVisible()
  await expect(page.getByText('asked for /things')).toBeVisible()
  await page.getByLabel('Method').selectOption('GET')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'GET /things?a=1 → 201' })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await shot(page, 'view-http')
  await page.getByRole('button', { name: 'POST /things?a=1' }).click()
  await expect(page.getByLabel('Body')).toHaveValue('{"size": 3}')
  await onAPhone(page, async () => {
    await showPane(page, 'Result')
    await page.getByRole('tab', { name: 'Your own request' }).click()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await shot(page, 'view-http-phone')
  })
})
