interface View {
  lon: number
  lat: number
  zoom: number
  width: number
  height: number
}

const DEGREE = Math.PI / 180

export function placeOfClick(view: View, x: number, y: number): [number, number] | null {
  const size = 256 * 2 ** view.zoom
  const lon = view.lon + ((x - view.width / 2) / size) * 360
  const north = Math.asinh(Math.tan(view.lat * DEGREE)) - ((y - view.height / 2) / size) * 2 * Math.PI
  if (Math.abs(north) > Math.PI) return null
  return [((((lon + 180) % 360) + 360) % 360) - 180, Math.atan(Math.sinh(north)) / DEGREE]
}
