/** Notes what has the focus and is selected below `element`, and how far everything there is scrolled; the result puts it back. */
export function keepPlaces(element: HTMLElement): () => void {
  const focused = element.contains(document.activeElement) ? document.activeElement : null
  const scrolled = [...element.querySelectorAll('*')]
    .map((each) => ({ each, top: each.scrollTop, left: each.scrollLeft }))
    .filter(({ top, left }) => top !== 0 || left !== 0)
  const select = keepSelection(element)
  return () => {
    for (const { each, top, left } of scrolled) each.scrollTo(left, top)
    if (!(focused instanceof HTMLElement)) return
    focused.focus({ preventScroll: true })
    // A form's field keeps its own; elsewhere the browser puts the caret first.
    if (focused.isContentEditable) select()
  }
}

function keepSelection(element: HTMLElement): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {}
  return () => {
    if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return
    if (element.contains(anchorNode) && element.contains(focusNode)) getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}
