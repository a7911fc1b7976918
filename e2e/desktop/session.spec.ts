import { runningStack } from '@assay/test-support/stack'
import { expectAccessible } from '../support/accessible.ts'
import { signInByForm } from '../support/console.ts'
import { shot } from '../support/shot.ts'
import { expect, test } from '../support/test.ts'

test.use({ expectedFailures: /\/api\/(me|auth\/sign-in\/email)$/ })

test('a member signs in, sees what the role allows, and signs out', async ({ openBrowser }) => {
  const page = await openBrowser()
  await signInByForm(page, 'owner')
  await page.getByRole('link', { name: 'Assessments' }).click()
  await expect(page.getByText('Backend Developer').first()).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'assessments')
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await page.goto(runningStack().consoleUrl)
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('a wrong password is said plainly, without saying which of the two is wrong', async ({ openBrowser }) => {
  const page = await openBrowser()
  await page.goto(runningStack().consoleUrl)
  await page.getByLabel('E-mail').fill('recruiter@demo.example')
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail address or password is wrong')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'sign-in')
})
