/** Moves the focus to the next (1) or previous (-1) row's link, which Enter then follows; starts at the first. */
export function stepThroughRows(list: HTMLElement, step: 1 | -1): void {
  const links = [...list.querySelectorAll<HTMLElement>('[data-row-link]')]
  const rows = links.map((link) => link.closest('[data-row]'))
  const current = rows.findIndex((row) => row?.contains(document.activeElement) ?? false)
  const next = current === -1 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)
  links[next]?.focus()
}
