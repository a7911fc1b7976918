import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openBrowser } from '@assay/test-support/browser'
import { startTestApp, type TestApp } from '../testing/app.ts'

let running: TestApp
beforeAll(async () => {
  running = await startTestApp()
})
afterAll(async () => running.close())

test('the reference page works in a real browser under the content security policy', async () => {
  const address = await running.app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', (error) => void complaints.push(error.message))
    await page.goto(`${address}/api/docs/`)
    await page.getByText('The test as it stands now', { exact: true }).waitFor()
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})
