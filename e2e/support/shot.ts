import { join } from 'node:path'
import { test, type Page } from './test.ts'

const folder = join(import.meta.dirname, '../../.cache/screenshots')

const areWanted = Boolean(process.env['SCREENSHOTS'])

/** Under `pnpm screenshots`, keeps a picture of the page to be looked at: `.cache/screenshots/<project>-<name>-<scheme>.png`. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!areWanted) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `${test.info().project.name}-${name}-${colorScheme}.png`), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
