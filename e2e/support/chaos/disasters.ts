import type { KillableStack } from '@assay/test-support/killable-stack'
import { expect } from '../test.ts'
import { keptOnDevice, reopen, untilShown, type Candidate } from './candidate.ts'
import type { TypingLog } from './typing-log.ts'

export interface Scene {
  candidate: Candidate
  log: TypingLog
  stack: KillableStack
  /** Goes on typing, in whatever state things are. */
  type: () => Promise<void>
}

/** Each leaves a page on which the test goes on, with everything reachable again. */
export const disasters: Record<string, (scene: Scene) => Promise<void>> = {
  async 'offline for ten minutes'({ candidate, stack, type }) {
    await candidate.context.setOffline(true)
    await type()
    await expect(candidate.page.getByText(/^Kept on this device, \d changes? to send/).first()).toBeVisible()
    await stack.moveClock('10 minutes')
    await type()
    await candidate.context.setOffline(false)
  },

  async 'a reload in a tunnel'(scene) {
    const { candidate, type } = scene
    await candidate.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await candidate.context.setOffline(true)
    await type()
    await cut(scene, async () => candidate.page.reload())
    await type()
    await candidate.context.setOffline(false)
  },

  async 'answers of the server that get lost'({ candidate, type }) {
    await candidate.page.route('**/answer', async (route) => {
      await route.fetch().catch(() => {})
      await route.abort().catch(() => {})
    })
    await type()
    await type()
    await candidate.page.unrouteAll({ behavior: 'ignoreErrors' })
  },

  async 'a server that is killed'({ stack, type }) {
    await stack.killApi()
    await type()
    await stack.startApi()
  },

  async 'a reload while the server is down'(scene) {
    const { candidate, stack, type } = scene
    await candidate.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await stack.killApi()
    await type()
    await cut(scene, async () => candidate.page.reload())
    await type()
    await stack.startApi()
  },

  async 'a reload in the middle of a word'(scene) {
    const { candidate } = scene
    await cut(scene, async () => candidate.page.reload())
  },

  async 'a tab that crashes offline'(scene) {
    const { candidate, type } = scene
    await candidate.context.setOffline(true)
    await type()
    const { page } = candidate
    const devtools = await candidate.context.newCDPSession(page)
    await cut(scene, async () => {
      const crashed = page.waitForEvent('crash')
      void devtools.send('Page.crash').catch(() => {})
      await crashed
      await page.close()
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
    const devtools = await candidate.context.newCDPSession(candidate.page)
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    await stack.moveClock('20 minutes')
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await type()
  },

  async 'a device whose clock jumps'({ candidate, type }) {
    await candidate.page.clock.setSystemTime(Date.now() + 3 * 3_600_000)
    await type()
    await candidate.page.clock.setSystemTime(Date.now() - 3 * 3_600_000)
    await type()
  },

  async 'a second tab that takes over'(scene) {
    const { candidate } = scene
    const first = candidate.page
    candidate.page = await candidate.context.newPage()
    await candidate.page.goto(candidate.address)
    await expect(candidate.page.getByRole('heading', { name: 'Your test is open in another tab' })).toBeVisible()
    await cut(scene, async () => candidate.page.getByRole('button', { name: 'Go on in this tab' }).click())
    await expect(first.getByRole('heading', { name: 'Your test is open in another tab' })).toBeVisible()
    await first.close()
  },

  async 'a second tab that takes over from a frozen one'(scene) {
    const { candidate } = scene
    const first = candidate.page
    const devtools = await candidate.context.newCDPSession(first)
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    await cut(scene, async () => {
      candidate.page = await candidate.context.newPage()
      await candidate.page.goto(candidate.address)
      await candidate.page.getByRole('button', { name: 'Go on in this tab' }).click()
    })
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await expect(first.getByRole('heading', { name: 'Your test is open in another tab' })).toBeVisible()
    await first.close()
  },
}

/** What was typed in the two seconds before may be lost; nothing older. */
async function cut({ candidate, log }: Scene, happen: () => Promise<unknown>): Promise<void> {
  const cutAt = Date.now()
  await happen()
  await untilShown(candidate.page)
  expect(log.compare(await keptOnDevice(candidate.page), cutAt), 'on the device after a cut').toBeNull()
}
