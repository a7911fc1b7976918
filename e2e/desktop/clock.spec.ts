import { expectAccessible } from '../support/accessible.ts'
import { secondsLeft, startTest } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

// What is asked for without a connection, and the API's answer to whoever is not signed in yet.
test.use({ expectedFailures: /\/api\// })

test('a recruiter gives time: it appears without a reload and is said; a lost connection is given back; the report says both', async ({ openBrowser }) => {
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const name = 'Noor Haddad'
  const link = await invite(recruiter, { assessment: 'Software Developer', name, email: 'noor@example.com' })
  const candidate = await openBrowser()
  await startTest(candidate, link)
  await candidate.getByRole('button', { name: 'Start section' }).click()
  await expect(candidate.getByRole('navigation', { name: 'Questions' })).toBeVisible()
  const before = await secondsLeft(candidate)
  await candidate.evaluate(() => Object.assign(window, { isSamePage: true }))

  await recruiter.reload()
  await recruiter.getByRole('button', { name: new RegExp(`${name}$`) }).first().click()
  await recruiter.getByRole('menuitem', { name: 'Give more time' }).click()
  const dialog = recruiter.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Give the time' }).click()
  await expect(dialog.getByText('Say why.')).toBeVisible()
  await dialog.getByLabel('Reason').fill('The fire alarm rang.')
  await expectAccessible(recruiter)
  await shot(recruiter, 'extend')
  await dialog.getByRole('button', { name: 'Give the time' }).click()
  await expect(recruiter.getByText(`${name} has 5 minutes more.`)).toBeVisible()

  const said = candidate.getByRole('status').filter({ hasText: 'The hiring team has given you more time: 5 minutes.' })
  await expect(said).toBeVisible()
  expect(await candidate.evaluate(() => 'isSamePage' in window), 'the page was not loaded again').toBe(true)
  expect((await secondsLeft(candidate)) - before).toBeGreaterThan(4 * 60)
  await expectAccessible(candidate)
  await shot(candidate, 'extended')
  await candidate.getByRole('button', { name: 'Close this message' }).click()
  await expect(said).toBeHidden()

  await candidate.context().setOffline(true)
  await expect(candidate.getByText(/^You are offline/)).toBeVisible()
  const lostAt = await secondsLeft(candidate)
  await expect.poll(() => secondsLeft(candidate)).toBeLessThan(lostAt - 7)
  await candidate.context().setOffline(false)
  await expect(candidate.getByRole('status').filter({ hasText: 'Your connection was lost for a while.' })).toBeVisible()

  await recruiter.getByRole('link', { name }).first().click()
  await expect(recruiter.getByText(/gave 5 min 0 s more: “The fire alarm rang.”/)).toBeVisible()
  await expect(recruiter.getByText(/The candidate’s connection was lost for \d+ s/)).toBeVisible()
  await shot(recruiter, 'report-clock')
})
