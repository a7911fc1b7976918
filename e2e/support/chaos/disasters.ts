import type { KillableStack } from '@assay/test-support/killable-stack'
import { expect, type Page } from '../test.ts'
import { reopen, untilShown, type Candidate } from './candidate.ts'
import { keptOnDevice } from './kept-on-device.ts'
import type { Random } from './random.ts'
import type { TypingLog } from './typing-log.ts'

export interface Scene {
  candidate: Candidate
  log: TypingLog
  stack: KillableStack
  random: Random
  /** A browser of its own, as another device is. */
  openOther: () => Promise<Page>
  /** Goes on typing, in whatever state things are. */
  type: () => Promise<void>
}

export type Disaster = (scene: Scene) => Promise<void>

/** To one browser, its network, its server and their clocks. Each leaves a page on which the test goes on, with everything reachable again. */
export const disasters: Record<string, Disaster> = {
  async 'offline for ten minutes'({ candidate, stack, type }) {
    await candidate.context.setOffline(true)
    await type()
    await expect(candidate.page.getByText(/^Kept on this device, \d changes? to send/).first()).toBeVisible()
    await stack.moveClock(10)
    await type()
    await candidate.context.setOffline(false)
  },

  async 'a reload in a tunnel'(scene) {
    const { candidate, type } = scene
    await hasServiceWorker(candidate.page)
    await candidate.context.setOffline(true)
    await type()
    await cut(scene, async () => candidate.page.reload())
    await type()
    await candidate.context.setOffline(false)
  },

  async 'answers of the server that get lost'({ candidate, type }) {
    let lost = 0
    await candidate.page.route('**/answer', async (route) => {
      await route.fetch()
      lost += 1
      await route.abort()
    })
    await type()
    await expect.poll(() => lost).toBeGreaterThan(0)
    await type()
    await candidate.page.unrouteAll({ behavior: 'wait' })
  },

  async 'a server that is killed'({ stack, type }) {
    await stack.killApi()
    await type()
    await stack.startApi()
  },

  async 'a reload while the server is down'(scene) {
    const { candidate, stack, type } = scene
    await hasServiceWorker(candidate.page)
    await stack.killApi()
    await type()
    await cut(scene, async () => candidate.page.reload())
    await type()
    await stack.startApi()
  },

  async 'a reload in the middle of a word'(scene) {
    await cut(scene, async () => scene.candidate.page.reload())
  },

  async 'a tab that crashes offline'(scene) {
    const { candidate, type } = scene
    await candidate.context.setOffline(true)
    await type()
    const devtools = await candidate.context.newCDPSession(candidate.page)
    await cut(scene, async () => {
      const crashed = candidate.page.waitForEvent('crash')
      // It has nobody left to answer it.
      void devtools.send('Page.crash').catch(() => {})
      await crashed
      await candidate.page.close()
      await candidate.context.setOffline(false)
      await reopen(candidate)
    })
  },

  async 'a tab that is closed without a word'(scene) {
    const { candidate } = scene
    await cut(scene, async () => {
      await candidate.page.close({ runBeforeUnload: false })
      await reopen(candidate)
    })
  },

  async 'sleep'({ candidate, stack, type }) {
    const wake = await freeze(candidate.page)
    await stack.moveClock(20)
    await wake()
    await type()
  },

  async 'a device whose clock jumps'(scene) {
    const { candidate, type } = scene
    await moveDeviceClock(candidate.page, 3)
    await type()
    await moveDeviceClock(candidate.page, -6)
    await type()
    await cut(scene, async () => candidate.page.reload())
  },

  async 'a second tab that takes over'(scene) {
    const { candidate } = scene
    const first = candidate.page
    await cut(scene, async () => {
      await reopen(candidate)
      await expect(candidate.page.getByRole('heading', { name: 'Your test is open in another tab' })).toBeVisible()
      await candidate.page.getByRole('button', { name: 'Go on in this tab' }).click()
    })
    await expect(first.getByRole('heading', { name: 'Your test is open in another tab' })).toBeVisible()
    await first.close()
  },

  async 'a second tab that takes over from a frozen one'(scene) {
    const { candidate } = scene
    const first = candidate.page
    const wake = await freeze(first)
    await cut(scene, async () => {
      await reopen(candidate)
      await candidate.page.getByRole('button', { name: 'Go on in this tab' }).click()
    })
    await wake()
    await expect(first.getByRole('heading', { name: 'Your test is open in another tab' })).toBeVisible()
    await first.close()
  },
}

/** What was typed in the two seconds before may be lost; nothing older. */
async function cut({ candidate, log }: Scene, happen: () => Promise<unknown>): Promise<void> {
  const cutAt = Date.now()
  await happen()
  await untilShown(candidate.page)
  expect(log.cut(await keptOnDevice(candidate.page), cutAt), 'on the device after a cut').toBeNull()
}

/** A page that is loaded now comes from this device when it must. */
async function hasServiceWorker(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
}

/** As the lid of a laptop does it: nothing of the page runs until it wakes. */
async function freeze(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  return async () => {
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await devtools.detach()
  }
}

/** Until the page is loaded again. */
async function moveDeviceClock(page: Page, hours: number): Promise<void> {
  await page.evaluate((aheadMs) => {
    const Before = Date
    globalThis.Date = class extends Before {
      constructor(...values: [] | [number]) {
        super(values[0] ?? Before.now() + aheadMs)
      }
      static override now = () => Before.now() + aheadMs
    } as DateConstructor
  }, hours * 3_600_000)
}
