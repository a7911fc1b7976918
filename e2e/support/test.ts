import { test as base, type BrowserContext, type Page } from '@playwright/test'

export { expect } from '@playwright/test'
export type { BrowserContext, Locator, Page } from '@playwright/test'

interface Fixtures {
  /** Addresses that answer with a failing status because the test provokes it; the browser reports each on its console. */
  expectedFailures: RegExp | undefined
  /** Opens a browser of its own for one person, watched: any console error or CSP violation fails the test. */
  openBrowser: () => Promise<Page>
}

/** Playwright's test, with browsers that are watched. */
export const test = base.extend<Fixtures>({
  expectedFailures: [undefined, { option: true }],
  openBrowser: async ({ browser, contextOptions, viewport, userAgent, deviceScaleFactor, isMobile, hasTouch, locale, timezoneId, expectedFailures }, use) => {
    const problems: string[] = []
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, viewport, userAgent, deviceScaleFactor, isMobile, hasTouch, locale, timezoneId })
      contexts.push(context)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      return watch(await context.newPage(), problems, expectedFailures)
    })
    for (const context of contexts) await context.close()
    base.expect(problems, 'errors on the console').toEqual([])
  },
})

async function watch(page: Page, problems: string[], expectedFailures: RegExp | undefined): Promise<Page> {
  // The browser also writes violations to its console, but not for every directive and not in every version.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`)
    })
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const address = message.location().url
    const isExpected = message.text().startsWith('Failed to load resource') && expectedFailures?.test(address) === true
    if (!isExpected) problems.push(`${message.text()} (${address}) on ${page.url()}`)
  })
  return page
}
