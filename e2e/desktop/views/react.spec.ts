import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible.ts'
import { showPane, writeIntoEditor } from '../../support/answering.ts'
import { onAPhone, openPreview } from '../../support/preview.ts'
import { shot } from '../../support/shot.ts'
import { expect, test, type Page } from '../../support/test.ts'

// What the frame refuses is written to the console, so these pages are not watched.

async function showLive(page: Page, code: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPreview(page, 'autosave-of-a-menu')
  await writeIntoEditor(page, code)
  await page.getByRole('tab', { name: 'Live preview' }).click()
  await page.getByLabel('What is shown, as JSX').fill('')
}

const shown = (page: Page) => page.frameLocator('iframe[title="Your component"]')

test('a component is shown live, with what it prints and where it fails', async ({ page }) => {
  await showLive(page, `import { useState } from 'react'\nexport function Counter({ from = 1 }) {\n  const [n, setN] = useState(from)\n  console.log('drawn', n)\n  return <button onClick={() => setN(n + 1)}>count {n}</button>\n}`)
  await shown(page).getByRole('button', { name: 'count 1' }).click()
  await expect(shown(page).getByRole('button', { name: 'count 2' })).toBeVisible()
  await expect(page.getByText('drawn 2')).toBeVisible()
  await page.getByLabel('What is shown, as JSX').fill('<Counter from={7} />')
  await expect(shown(page).getByRole('button', { name: 'count 7' })).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'view-react')
  await page.getByLabel('What is shown, as JSX').fill('')
  await writeIntoEditor(page, 'export default function Broken() { return <b>{nothing.here}</b> }')
  await expect(page.getByText(/It stopped:.*nothing is not defined/)).toBeVisible()
  await onAPhone(page, async () => {
    await showPane(page, 'Result')
    await page.getByRole('tab', { name: 'Live preview' }).click()
    await expectNoSidewaysScroll(page)
    await shot(page, 'view-react-phone')
  })
})

test('a component reaches nothing of the page, of other addresses, or of the top window', async ({ page, request }) => {
  const left: string[] = []
  page.on('request', (each) => left.push(each.url()))
  // What a policy refuses is announced all the same, and never leaves the browser.
  page.on('requestfailed', (each) => {
    if (each.failure()?.errorText === 'csp') left.splice(left.indexOf(each.url()), 1)
  })
  await showLive(
    page,
    `const tries = {
      cookie: () => document.cookie = 'a=b',
      storage: () => localStorage.length,
      session: () => sessionStorage.length,
      database: () => indexedDB.open('x'),
      dom: () => parent.document.title,
      topDom: () => top.document.cookie,
      opener: () => parent.frames[0].eval('1') && parent.localStorage,
      navigate: () => { top.location.href = 'https://example.com/navigated' },
      popup: () => { if (open('https://example.com/popup')) return 'opened'; throw new Error('none') },
    }
    const outcomes = Object.entries(tries).map(([name, go]) => { try { go(); return name + ': done' } catch { return name + ': refused' } })
    fetch('/api/attempt').then(() => console.log('fetch: done'), () => console.log('fetch: refused'))
    fetch('https://example.com/fetched').then(() => console.log('far: done'), () => console.log('far: refused'))
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
    worker.onmessage = () => console.log('worker: done')
    worker.onerror = () => console.log('worker: refused')
    new Image().src = 'https://example.com/image'
    navigator.sendBeacon('https://example.com/beacon', 'x')
    const form = document.body.appendChild(document.createElement('form')); form.action = 'https://example.com/form'; form.submit()
    const script = document.body.appendChild(document.createElement('script')); script.src = 'https://example.com/script'
    export default function Attack() { return <ul>{outcomes.map((each) => <li key={each}>{each}</li>)}<li>origin: {origin}</li></ul> }`,
  )
  const items = shown(page).getByRole('listitem')
  await expect(items.filter({ hasText: 'origin: null' })).toBeVisible()
  const outcomes = await items.allInnerTexts()
  expect(outcomes.filter((each) => each.endsWith(': done'))).toEqual([])
  const printed = page.getByRole('tabpanel', { name: 'Live preview' }).locator('pre')
  await expect(printed).toContainText('fetch: refused')
  await expect(printed).toContainText('far: refused')
  await expect(printed).toContainText('worker: refused')
  await expect(printed).not.toContainText('done')
  expect(page.url()).toContain('/preview/autosave-of-a-menu')
  await expect.poll(() => left.filter((url) => url.includes('example.com') || url.includes('/api/attempt'))).toEqual([])
  expect(page.context().pages()).toHaveLength(1)

  const headers = (await request.get(new URL('/frame.html', page.url()).href)).headers()
  expect(headers['content-security-policy']).toMatch(/^sandbox allow-scripts;default-src 'none'/)
})

test('a frame that leads itself away is led nowhere', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (each) => asked.push(each.url()))
  await showLive(page, `location.href = 'https://example.com/away?secret'\nexport default () => <p>still here</p>`)
  await expect(page.getByText('It no longer answered')).toBeVisible({ timeout: 20_000 })
  expect(asked.filter((url) => url.includes('example.com'))).toEqual([])
})

test.describe('a loop without an end', () => {
  test('is stopped from within', async ({ page }) => {
    await showLive(page, 'export default function Loop() { for (;;); }')
    await expect(page.getByText(/A loop ran for too long and was stopped/)).toBeVisible()
  })

  test('that hides from that leaves the page alive, and its frame is taken away', async ({ page }) => {
    await showLive(page, "export default function Loop() { new Function('for (;;);')() }")
    await expect(page.getByText('It no longer answered')).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('iframe')).toHaveCount(0)
    await writeIntoEditor(page, 'export default () => <p>well again</p>')
    await page.getByRole('button', { name: 'Restart' }).click()
    await expect(shown(page).getByText('well again')).toBeVisible()
  })
})
