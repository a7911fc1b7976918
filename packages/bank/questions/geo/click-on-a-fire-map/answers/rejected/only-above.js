// Refuses clicks above the world, but not those below.
export function placeOfClick(view, x, y) {
  const size = 256 * 2 ** view.zoom
  const left = ((view.lon + 180) / 360) * size - view.width / 2
  const top = ((1 - Math.asinh(Math.tan((view.lat * Math.PI) / 180)) / Math.PI) / 2) * size - view.height / 2
  const [X, Y] = [left + x, top + y]
  if (Y < 0) return null
  const turns = X / size
  const lon = (turns - Math.floor(turns)) * 360 - 180
  const phi = Math.atan(Math.sinh(Math.PI * (1 - (2 * Y) / size)))
  return [lon, (phi * 180) / Math.PI]
}
