/**
 * Watches over the focus: when the control that has it disappears or is switched off, what stands around that control
 * gets it, so that the next Tab goes on from there. A component that knows a better place focuses it itself, later.
 */
export function keepFocus(document: Document): void {
  let path: Element[] = []
  document.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? pathOf(target) : []
  })
  const watch = new MutationObserver(() => {
    const [last, ...around] = path
    if (!last || (last.isConnected && !last.matches(':disabled'))) return
    path = []
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body && document.activeElement !== last
    if (!hasFocus) giveFocus(around.find((element) => element.isConnected && isDrawn(element)))
  })
  watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
}

/** From the element up to what is below the body's own child, which is the page as a whole. */
function pathOf(target: Element): Element[] {
  const path: Element[] = []
  for (let element: Element | null = target; element && element.parentElement !== document.body; element = element.parentElement) path.push(element)
  return path
}

function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0
}

function giveFocus(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
