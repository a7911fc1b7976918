import { expect, type Locator, type Page } from './test.ts'

/** More stops than any page of the test has. */
const MANY = 150

/**
 * Presses Tab until the control has the focus, as somebody without a mouse would. Every stop on the way must be seen,
 * and none may keep the focus: an editor gives it back after Escape.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  let stop = await focused(control)
  for (let presses = 0; presses < MANY && !stop.isControl; presses += 1) stop = await tabOn(page, control, stop)
  expect(stop.isControl, `Tab comes to ${String(control)}`).toBe(true)
}

/** Presses a key on the control, and waits until something on the page has the focus again. */
export async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press(key)
  await expectFocusKept(page)
}

/** The focus is not lost to the page as a whole, where a person without a mouse would have to begin anew. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator('body *:focus').first(), 'what has the focus').toBeAttached()
}

/** Goes to the next stop and looks at it. */
async function tabOn(page: Page, control: Locator, before: Focused): Promise<Focused> {
  if (before.isEditor) await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const after = await focused(control)
  if (before.isEditor) expect(after.isEditor, 'Escape then Tab leaves the editor').toBe(false)
  // After the last stop the browser's own controls come, which a page without them skips.
  if (after.problem !== '') await expect.poll(async () => (await focused(control)).problem, { message: after.html }).toBe('')
  return after
}

interface Focused {
  isControl: boolean
  isEditor: boolean
  html: string
  /** What keeps a person from seeing where the focus is. */
  problem: '' | 'no ring' | 'out of sight' | 'covered'
}

async function focused(control: Locator): Promise<Focused> {
  return control.evaluate((wanted): Focused => {
    const element = document.activeElement ?? document.body
    const frame = element.closest('.monaco-editor, .cm-editor')
    const shownBy = frame ?? element
    return {
      isControl: element === wanted,
      isEditor: frame !== null || element.matches('textarea[data-language]'),
      html: element.outerHTML.slice(0, 200),
      problem: element.matches('iframe, body, html') ? '' : !hasRing(shownBy) ? 'no ring' : sight(shownBy),
    }

    /** On the element, around the editor that it writes for, or on the label that stands for it. */
    function hasRing(target: Element): boolean {
      const around = frame ? [target, target.parentElement, target.parentElement?.parentElement] : [target]
      const label = element.matches('input') ? (element.closest('label') ?? element.nextElementSibling) : null
      return [...around, label].some((each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(each)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
      })
    }

    function sight(target: Element): Focused['problem'] {
      const box = target.getBoundingClientRect()
      if (box.width < 8) return ''
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      if (left >= right || top >= bottom) return 'out of sight'
      const points = [0.5, 0.1, 0.9].flatMap((across) => [0.5, 0.1, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const))
      const isSeen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && (target.contains(there) || there.contains(target))
      })
      return isSeen ? '' : 'covered'
    }
  })
}
