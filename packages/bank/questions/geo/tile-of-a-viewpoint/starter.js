export function tilePath(lon, lat, zoom) {
  return ''
}
