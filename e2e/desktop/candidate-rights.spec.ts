import { expectAccessible } from '../support/accessible.ts'
import { startTest } from '../support/attempt.ts'
import { invite, signIn } from '../support/console.ts'
import { handInEmpty, practise, takeLeave, tellOfProblem } from '../support/honesty.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/(me|attempts\/.*\/report|invitations\/.*)$/ })

test('a candidate practises, agrees, tells of a problem, reads her feedback and takes her leave; the recruiter sees to it', async ({ openBrowser }) => {
  test.setTimeout(240_000)
  const recruiter = await openBrowser()
  await signIn(recruiter, 'recruiter')
  const link = await invite(recruiter, { assessment: 'Software Developer', name: 'Mira Honest', email: 'mira@example.com' })
  const candidate = await openBrowser()
  await practise(candidate, link)
  await startTest(candidate, link)
  await tellOfProblem(candidate, 'My screen went black for a minute')
  await handInEmpty(candidate)
  await takeLeave(candidate)

  await recruiter.reload()
  const row = recruiter.getByRole('row', { name: /Mira Honest/ })
  await expect(row.getByText('Consent withdrawn')).toBeVisible()
  await row.getByRole('link', { name: '2 requests' }).click()
  await expect(recruiter.getByText('My screen went black for a minute')).toBeVisible()
  await recruiter.getByRole('button', { name: 'Mark as done: Had a problem' }).click()
  await expect(recruiter.getByText(/^Done by /)).toBeVisible()
  await expect(recruiter.getByText('The candidate rates the test 4 of 5.', { exact: false })).toBeVisible()
  await expectAccessible(recruiter)
  await shot(recruiter, 'requests')
  await recruiter.getByRole('button', { name: 'More for Mira Honest' }).click()
  await recruiter.getByRole('menuitem', { name: 'Delete the candidate’s data' }).click()
  await recruiter.getByRole('button', { name: 'Delete for good' }).click()
  await expect(recruiter.getByRole('heading', { name: 'Candidates', level: 1 })).toBeVisible()
  await expect(recruiter.getByRole('row', { name: /Mira Honest/ })).toHaveCount(0)
})
