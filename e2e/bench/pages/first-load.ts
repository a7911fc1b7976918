import { runningStack } from '@assay/test-support/stack'
import { devices, type Browser } from '@playwright/test'

/**
 * KB of JavaScript, compressed, that a phone whose cache is empty asked for before `readable`, a selector, was drawn. What
 * the page asks for after that, as the editors, is loaded while one reads.
 */
export async function measureJavaScript(browser: Browser, cookie: string, readable: string): Promise<number> {
  const { url } = runningStack()
  const context = await browser.newContext({ ...devices['Pixel 7'], serviceWorkers: 'block' })
  await context.addCookies(cookie.split('; ').map((each) => ({ name: each.split('=')[0] ?? '', value: each.slice(each.indexOf('=') + 1), url })))
  const page = await context.newPage()
  await page.addInitScript((selector) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      Object.assign(window, { readableAt: performance.now() })
    }).observe(document, { childList: true, subtree: true })
  }, readable)
  await page.goto(url)
  await page.waitForFunction(() => 'readableAt' in window)
  const bytes = await page.evaluate(() => {
    const { readableAt } = window as unknown as { readableAt: number }
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return entries.filter(({ name, startTime }) => name.endsWith('.js') && startTime < readableAt).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  })
  await context.close()
  if (bytes === 0) throw new Error(`${readable} was drawn without JavaScript`)
  return bytes / 1024
}
