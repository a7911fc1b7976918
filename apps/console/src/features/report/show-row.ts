/**
 * Brings the row of an opened question into view. A row that the reader clicked stays where it is, as far as it is
 * visible; one that was reached by keyboard or by its address goes to the top and takes the focus.
 */
export function showRow(list: HTMLElement, number: number): void {
  const row = list.querySelector<HTMLElement>(`[data-question="${number}"]`)
  if (!row) return
  const wasClicked = row === document.activeElement
  row.focus({ preventScroll: true })
  row.scrollIntoView({ block: wasClicked ? 'nearest' : 'start' })
}
