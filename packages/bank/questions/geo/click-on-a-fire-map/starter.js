export function placeOfClick(view, x, y) {
  const size = 256 * 2 ** view.zoom
  return null
}
