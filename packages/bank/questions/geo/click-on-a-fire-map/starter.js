export function placeOfClick(view, x, y) {
  const size = 256 * 2 ** view.zoom
  // The middle of the map, in pixels of the square of the world.
  const middleX = ((view.lon + 180) / 360) * size
  const middleY = ((1 - Math.asinh(Math.tan((view.lat * Math.PI) / 180)) / Math.PI) / 2) * size
  return null
}
