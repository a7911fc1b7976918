export interface View {
  lon: number
  lat: number
  zoom: number
  width: number
  height: number
}

export function placeOfClick(view: View, x: number, y: number): [lon: number, lat: number] | null {
  const size = 256 * 2 ** view.zoom
  // The middle of the map, in pixels of the square of the world.
  const middleX = ((view.lon + 180) / 360) * size
  const middleY = ((1 - Math.asinh(Math.tan((view.lat * Math.PI) / 180)) / Math.PI) / 2) * size
  return null
}
