import { expectSaved } from '../answering.ts'
import { expect } from '../test.ts'
import { typeSome, untilShown } from './candidate.ts'
import type { Disaster } from './disasters.ts'
import { textOf, TypingLog } from './typing-log.ts'

/** Another browser opens the same link, while the first has a connection and while it has none. */
export const twoDevices: Record<string, Disaster> = {
  async 'another device that goes on'({ candidate, log, stack, random, openOther }) {
    await expectSaved(candidate.page)
    const other = await openOther()
    await other.goto(stack.link)
    await untilShown(other)
    await expect(candidate.page.getByRole('heading', { name: 'You continued on another device' })).toBeVisible()
    await typeSome(other, random.pick(candidate.titles), log, random)
    await expectSaved(other)
    await candidate.page.getByRole('button', { name: 'Continue here instead' }).click()
    await other.context().close()
  },

  async 'two devices that write at once'({ candidate, log, stack, random, openOther }) {
    const { page } = candidate
    const title = random.pick(candidate.titles)
    await expectSaved(page)
    const others = new TypingLog()
    others.begin(title, log.text(title))
    await page.context().setOffline(true)
    await typeSome(page, title, log, random)

    const other = await openOther()
    await other.goto(stack.link)
    await untilShown(other)
    await typeSome(other, title, others, random)
    await expectSaved(other)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Continue here instead' }).click()

    const conflict = page.getByRole('alert').filter({ hasText: 'There are two versions of this answer' })
    await expect(conflict).toBeVisible()
    const [mine, theirs] = [log.text(title), others.text(title)]
    expect((await conflict.locator('pre').allTextContents()).map((text) => text.trim())).toEqual([mine.trim(), theirs.trim()])
    const isMine = random.pick([true, false])
    await page.getByRole('button', { name: isMine ? 'Keep the one of this device' : 'Keep the one saved elsewhere' }).click()
    if (!isMine) log.begin(title, theirs)
    await expectSaved(page)
    const kept = (await stack.revisions()).filter((each) => each.title === title).map(({ content }) => textOf(content))
    expect(kept, 'the server has both versions').toEqual(expect.arrayContaining([mine, theirs]))
    await other.context().close()
  },
}
