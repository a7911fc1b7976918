export function tilePath(lon: number, lat: number, zoom: number): string {
  return ''
}
