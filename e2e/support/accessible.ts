import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing that axe can find is wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // What a sticky header half covers looks too small to axe; a person scrolls.
  await page.evaluate(() => window.scrollTo(0, 0))
  // Monaco builds its own tree of roles, which it tests with screen readers; what surrounds it is ours.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).exclude('.monaco-editor').exclude({ fromFrames: ['iframe', '.monaco-editor'] }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
}

/** The page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(excess, 'pixels that the page is wider than its window').toBeLessThanOrEqual(0)
}
