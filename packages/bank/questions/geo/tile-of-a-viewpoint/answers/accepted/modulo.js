export function tilePath(lon, lat, zoom) {
  const n = 2 ** zoom
  const column = Math.floor(((lon + 180) / 360) * n)
  const row = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n)
  const x = ((column % n) + n) % n
  const y = Math.min(n - 1, Math.max(0, row))
  return `${zoom}/${x}/${y}`
}
