import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleQuestions } from '@assay/test-support/factories'
import { builtCandidateApp, startKillableStack, type KillableStack } from '@assay/test-support/killable-stack'
import { expectSaved } from '../support/answering.ts'
import { startTest } from '../support/attempt.ts'
import { expect, test, type Page } from '../support/test.ts'

// What is asked for without a connection or a server.
test.use({ expectedFailures: /./ })

const nextBuild = 'b'.repeat(16)
let directory: string
let stack: KillableStack
test.beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-builds-'))
  await cp(builtCandidateApp, directory, { recursive: true })
  stack = await startKillableStack([exampleQuestions.written], { candidateAppDir: directory })
})
test.afterEach(async () => {
  await stack.close()
  await rm(directory, { recursive: true })
})

test('an update in the middle of a test shows at the next reload, and replaces what is kept when the last page is closed', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openSection(page, stack.link)
  await answer(page).fill('written before the update')
  await expectSaved(page)
  await stack.killApi()
  await putNextBuild()
  await stack.startApi()

  await page.reload()
  await expect(answer(page)).toHaveValue('written before the update')
  expect(await isNextBuild(page)).toBe(true)
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed')
  await page.context().setOffline(true)
  await page.reload()
  await expect(answer(page), 'the old build still runs without a connection').toHaveValue('written before the update')
  expect(await isNextBuild(page)).toBe(false)
  await page.context().setOffline(false)

  const context = page.context()
  await page.close()
  // The browser takes its time to let go of the old one.
  await expect
    .poll(async () => {
      const again = await context.newPage()
      await again.goto(new URL(stack.link).origin)
      await untilShown(again)
      const names = await again.evaluate(async () => caches.keys())
      if (names.join() !== `assay-files-${nextBuild}`) await again.close()
      return names
    })
    .toEqual([`assay-files-${nextBuild}`])
  const again = context.pages().at(-1)
  if (!again) throw new Error('a page is open')
  await context.setOffline(true)
  await again.reload()
  await expect(answer(again)).toHaveValue('written before the update')
  expect(await isNextBuild(again)).toBe(true)
})

test('keeps the page as it was built and its files, never an answer of the API; the next candidate in the browser sees only her own', async ({ openBrowser }) => {
  const page = await openBrowser()
  await openSection(page, stack.link)
  await answer(page).fill('of the first candidate')
  await expectSaved(page)
  const kept = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return { addresses: requests.flat().map(({ url }) => new URL(url).pathname), page: await (await caches.match('/'))?.text() }
  })
  expect(kept.addresses).toContain('/')
  expect(kept.addresses.filter((address) => address !== '/' && !address.startsWith('/assets/'))).toEqual([])
  expect(kept.page).toBe(await readFile(join(directory, 'index.html'), 'utf8'))

  await openSection(page, await stack.newLink())
  await expect(answer(page)).toHaveValue('')
  await page.context().setOffline(true)
  await page.reload()
  await expect(answer(page)).toHaveValue('')
  expect(await page.content()).not.toContain('of the first candidate')
  // Only the test itself is served without a connection: any other address is the browser's own page of failure.
  await expect(page.goto(`${new URL(stack.link).origin}/api/attempt`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

const answer = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ })

async function untilShown(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()
}

async function openSection(page: Page, link: string): Promise<void> {
  await startTest(page, link)
  await page.getByRole('button', { name: 'Start section' }).click()
  await untilShown(page)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
}

const isNextBuild = async (page: Page): Promise<boolean> => (await page.locator('meta[name=build]').count()) > 0

/** Another worker and another page, as another build has them. */
async function putNextBuild(): Promise<void> {
  await rewrite('sw.js', (code) => code.replace(/[0-9a-f]{16}/, nextBuild))
  await rewrite('index.html', (page) => page.replace('</head>', '<meta name="build" content="next" /></head>'))
}

async function rewrite(name: string, change: (text: string) => string): Promise<void> {
  const file = join(directory, name)
  await writeFile(file, change(await readFile(file, 'utf8')))
  for (const compressed of ['gz', 'br']) await rm(`${file}.${compressed}`, { force: true })
}
