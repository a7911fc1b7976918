import { runningStack } from '@assay/test-support/stack'
import { signIn } from './console.ts'
import { expect, type Page } from './test.ts'

/** Shows a question of the bank as its candidates see it; nothing is run there. */
export async function openPreview(page: Page, slug: string): Promise<void> {
  await signIn(page, 'recruiter')
  await page.goto(`${runningStack().url}/preview/${slug}`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
}

/** A window of a small phone, and back. */
export async function onAPhone(page: Page, look: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 })
  // The panes become tabs a moment later.
  await expect(page.getByRole('tab', { name: 'Task', exact: true })).toBeVisible()
  await look()
  await page.setViewportSize({ width: 1280, height: 720 })
}
