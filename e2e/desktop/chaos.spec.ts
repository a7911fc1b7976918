import { exampleQuestions } from '@assay/test-support/factories'
import { startKillableStack, type KillableStack } from '@assay/test-support/killable-stack'
import { expectSaved } from '../support/answering.ts'
import { startTest } from '../support/attempt.ts'
import { typeSome, untilShown, type Candidate } from '../support/chaos/candidate.ts'
import { disasters } from '../support/chaos/disasters.ts'
import { seededRandom } from '../support/chaos/random.ts'
import { twoDevices } from '../support/chaos/two-devices.ts'
import { textOf, TypingLog } from '../support/chaos/typing-log.ts'
import { expect, test } from '../support/test.ts'

// Everything that can happen to a page, its network, its server and both clocks, in an order that the seed decides.
const seed = Number(process.env['CHAOS_SEED'] ?? 20_261_130)
/** To look into one disaster alone. */
const only = process.env['CHAOS_ONLY'] ?? ''
const { sql, function: code, written } = exampleQuestions
const questions = [sql, code, written]

test.describe.configure({ timeout: 240_000 })
// A trace takes a picture of the page with each keystroke; the seed does it all again.
test.use({ trace: 'off' })

let stack: KillableStack
test.beforeAll(async () => {
  stack = await startKillableStack(questions)
})
test.afterAll(async () => stack.close())

test(`nothing that was typed is lost (CHAOS_SEED=${seed})`, async ({ browser }) => {
  const random = seededRandom(seed)
  const log = new TypingLog()
  const uncaught: string[] = []
  const openBrowser = async () => {
    const context = await browser.newContext()
    // Monaco rejects with a bare event where a tunnel keeps one of its workers away, and goes on without.
    context.on('weberror', (error) => String(error.error()) !== 'Event' && uncaught.push(String(error.error())))
    return context.newPage()
  }
  const page = await openBrowser()
  const candidate: Candidate = { context: page.context(), page, address: new URL(stack.link).origin, titles: questions.map(({ title }) => title) }
  await startTest(page, stack.link)
  await page.getByRole('button', { name: 'Start section' }).click()
  await untilShown(page)
  // What is not on the device yet cannot be shown in a tunnel.
  await page.waitForLoadState('networkidle')
  log.begin(sql.title, sql.starters.sql ?? '')
  log.begin(code.title, code.starters.javascript ?? '')
  log.begin(written.title, '')

  const type = async () => typeSome(candidate.page, random.pick(candidate.titles), log, random)
  const untilServerHasAll = async () => {
    await expectSaved(candidate.page)
    await expect.poll(async () => log.difference(await stack.answers())).toBeNull()
  }
  const happenings = { ...disasters, ...twoDevices }
  for (const name of random.shuffled(Object.keys(happenings).filter((each) => each.includes(only)))) {
    await test.step(name, async () => {
      await type()
      await happenings[name]?.({ candidate, log, stack, random, type, openOther: openBrowser })
      await type()
      await untilServerHasAll()
    })
  }

  await test.step('what is typed after the deadline is kept and marked', async () => {
    const inTime = await stack.answers()
    await candidate.context.setOffline(true)
    await stack.moveClock(180)
    const title = random.pick(candidate.titles)
    await typeSome(candidate.page, title, log, random)
    await candidate.context.setOffline(false)
    await expect(candidate.page.getByText('Typed after the time, not counted')).toBeVisible()
    await expect(candidate.page.getByRole('listitem').filter({ hasText: title })).toBeVisible()
    const late = (await stack.revisions()).filter(({ outcome }) => outcome === 'late')
    expect(late.map((each) => [each.title, textOf(each.content)]).at(-1)).toEqual([title, log.text(title)])
    expect(await stack.answers(), 'what counts is what was there in time').toEqual(inTime)
  })
  expect(uncaught, 'errors that nobody caught').toEqual([])
  console.log(`chaos: seed ${seed}, ${log.count} keystrokes, ${log.lost} younger than two seconds lost at cuts`)
})
