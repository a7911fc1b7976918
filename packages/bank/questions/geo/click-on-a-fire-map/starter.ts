export interface View {
  lon: number
  lat: number
  zoom: number
  width: number
  height: number
}

export function placeOfClick(view: View, x: number, y: number): [lon: number, lat: number] | null {
  const size = 256 * 2 ** view.zoom
  return null
}
