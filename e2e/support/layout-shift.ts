import { showPane } from './answering.ts'
import { expect, type Page } from './test.ts'

/** Less than half of what counts as good: what one reads or is about to touch stays where it is. */
const mostShift = 0.05

/** Makes the page's connection slow and its cache empty, so that parts come one after another, and notes what moves without being asked to. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devTools.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: 600_000, uploadThroughput: 600_000 })
  await page.addInitScript(() => {
    const moved: { shift: number; what: string }[] = []
    const nameOf = (node: Node | null) => (node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent?.slice(0, 60) ?? 'something that is gone'))
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[]) {
        if (!entry.hadRecentInput) moved.push({ shift: entry.value, what: entry.sources.map(({ node }) => nameOf(node)).join(' | ') })
      }
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, {
      shifts: () => {
        note(observer.takeRecords())
        return moved
      },
    })
  })
}

/** Nothing that the page has drawn so far was moved by what came later. */
export async function expectStill(page: Page, what: string): Promise<void> {
  const moved = await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    return (window as unknown as { shifts: () => { shift: number; what: string }[] }).shifts()
  })
  const sum = moved.reduce((total, { shift }) => total + shift, 0)
  expect(sum, `${what}: ${JSON.stringify(moved)}`).toBeLessThan(mostShift)
}

/** Opens the editor, which a phone has behind a tab, and waits for its text. */
export async function editorLoaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await showPane(page, 'Answer')
  await expect(page.locator('.monaco-editor .view-line, .cm-content .cm-line').first()).toBeVisible({ timeout: 30_000 })
}
