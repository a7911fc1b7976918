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

const themes = [{ colorScheme: 'dark' }, { contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' }, { forcedColors: 'active' }] as const

/** The same in each of the themes, with motion reduced: light, dark, both with more contrast, and the colours that a system forces. */
export async function expectAccessibleInThemes(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const theme of themes) {
    await page.emulateMedia({ reducedMotion: 'reduce', ...theme })
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null, reducedMotion: null })
  }
}

/** With motion reduced, nothing on the page moves for longer than one notices. */
export async function expectStillness(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
      const longest = Math.max(...`${animationName === 'none' ? '0s' : animationDuration}, ${transitionDuration}`.split(', ').map(Number.parseFloat))
      return longest > 0.01 && !element.closest('.monaco-editor') ? [`${element.tagName} ${element.getAttribute('class') ?? ''} ${longest} s`] : []
    }),
  )
  expect(moving).toEqual([])
  await page.emulateMedia({ reducedMotion: null })
}

/** The page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(excess, 'pixels that the page is wider than its window').toBeLessThanOrEqual(0)
}
