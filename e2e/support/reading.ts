import { expect, type Page } from './test.ts'

/** One thing that a screen reader comes to, in the order in which it does. */
export interface Said {
  role: string
  name: string
  /** Of a heading. */
  level: number | null
}

const controls = ['button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'tab', 'tabpanel', 'separator', 'image', 'img', 'Iframe', 'navigation', 'region', 'dialog', 'radiogroup']

/** The page as a screen reader reads it, from its first word to its last. */
export async function readAloud(page: Page): Promise<Said[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const said: Said[] = []
  const read = (id: string) => {
    const node = byId.get(id)
    if (!node) return
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value
    if (!node.ignored) said.push({ role: text(node.role?.value), name: text(node.name?.value), level: typeof level === 'number' ? level : null })
    // An editor is one thing to read: what it is built of is its own.
    if (!(text(node.role?.value) === 'textbox')) node.childIds?.forEach(read)
  }
  nodes.filter(({ parentId }) => parentId === undefined).forEach(({ nodeId }) => read(nodeId))
  return said
}

/** One main part and one first heading, headings without gaps, and a name for whatever can be used or looked at. */
export async function expectReadable(page: Page): Promise<Said[]> {
  const said = await readAloud(page)
  const count = (isIt: (each: Said) => boolean) => said.filter(isIt).length
  expect(count(({ role }) => role === 'main'), 'main parts').toBe(1)
  expect(count(({ role, level }) => role === 'heading' && level === 1), 'first headings').toBe(1)
  const levels = said.flatMap(({ role, level }) => (role === 'heading' && level !== null ? [level] : []))
  expect(levels[0], 'the first heading').toBe(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1), `gaps in the headings ${levels.join(' ')}`).toEqual([])
  expect(said.filter(({ role, name }) => controls.includes(role) && name.trim() === ''), 'without a name').toEqual([])
  expect(await page.title()).toMatch(/\S/)
  return said
}

/** What is said comes in this order; each is a role and what its name holds. */
export function expectOrder(said: Said[], wanted: [role: string, name: RegExp][]): void {
  let from = 0
  for (const [role, name] of wanted) {
    const at = said.findIndex((each, index) => index >= from && each.role === role && name.test(each.name))
    expect(at, `${role} ${String(name)} after ${said[from - 1]?.name ?? 'the beginning'}, of ${said.map((each) => `${each.role}:${each.name.slice(0, 40)}`).join(' | ')}`).toBeGreaterThan(-1)
    from = at + 1
  }
}

/** From the next page on, keeps what comes into the live regions of a page, which a screen reader says by itself. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]:not([aria-live=off])')
        const words = region?.textContent.trim() ?? ''
        if (words !== '' && heard.at(-1) !== words) heard.push(words)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** Waits until a live region has said it. */
export async function expectHeard(page: Page, words: RegExp): Promise<void> {
  const heard = () => page.evaluate(() => ('heard' in window && Array.isArray(window.heard) ? window.heard.map(String) : []))
  await expect.poll(async () => (await heard()).some((each) => words.test(each)), { message: `a live region says ${String(words)}`, timeout: 30_000 }).toBe(true)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
