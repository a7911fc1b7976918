import { signIn } from './console.ts'
import { expect, type Page } from './test.ts'

/** Signs the hiring manager in and opens a candidate's report once it is graded. */
export async function openReport(manager: Page, name: string, beforeOpening: () => Promise<void> = async () => {}): Promise<void> {
  await signIn(manager, 'hiring-manager')
  const row = manager.getByRole('row', { name: new RegExp(name) })
  await expect(row.getByText('Graded')).toBeVisible({ timeout: 60_000 })
  await beforeOpening()
  await row.getByRole('link', { name: 'Open report' }).click()
}

/** The report that is shown says full marks, in all and for each of so many questions. */
export async function expectFullMarks(manager: Page, questions: number): Promise<void> {
  await expect(manager.getByText(/^100 %/).first()).toBeVisible()
  await expect(manager.getByText(/^Points (\d+)\/\1$/)).toHaveCount(questions)
}
