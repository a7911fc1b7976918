import { exampleQuestions } from '@assay/test-support/factories'
import { startKillableStack, type KillableStack } from '@assay/test-support/killable-stack'
import { expectSaved } from '../support/answering.ts'
import { startTest } from '../support/attempt.ts'
import { typeSome, untilShown, type Candidate } from '../support/chaos/candidate.ts'
import { disasters } from '../support/chaos/disasters.ts'
import { seededRandom } from '../support/chaos/random.ts'
import { TypingLog } from '../support/chaos/typing-log.ts'
import { expect, test } from '../support/test.ts'

// Everything that can happen to a page, its network, its server and both clocks, in an order that the seed decides.
const seed = Number(process.env['CHAOS_SEED'] ?? 20_261_130)
const { sql, function: code, written } = exampleQuestions
const questions = [sql, code, written]

test.use({ expectedFailures: /./ })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let stack: KillableStack
let candidate: Candidate
const log = new TypingLog()

test.beforeAll(async () => {
  stack = await startKillableStack(questions)
})
test.afterAll(async () => stack.close())

test(`nothing that was typed is lost (CHAOS_SEED=${seed})`, async ({ browser }) => {
  const random = seededRandom(seed)
  const context = await browser.newContext()
  candidate = { context, page: await context.newPage(), address: new URL(stack.link).origin, titles: questions.map(({ title }) => title) }
  await startTest(candidate.page, stack.link)
  await candidate.page.getByRole('button', { name: 'Start section' }).click()
  await untilShown(candidate.page)
  log.begin(sql.title, sql.starters.sql ?? '')
  log.begin(code.title, code.starters.javascript ?? '')
  log.begin(written.title, '')

  const type = async () => typeSome(candidate, log, random)
  for (const name of random.shuffled(Object.keys(disasters))) {
    await test.step(name, async () => {
      await type()
      await disasters[name]?.({ candidate, log, stack, type })
      await type()
      await expectSaved(candidate.page)
      expect(log.compare(await stack.answers(), Infinity), `after “${name}”, seed ${seed}`).toBeNull()
    })
  }
  console.log(`chaos: seed ${seed}, ${log.count} keystrokes, ${log.lost} younger than two seconds lost at cuts`)
})
