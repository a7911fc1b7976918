// The remainder of a negative number is negative in JavaScript.
export function tilePath(lon, lat, zoom) {
  const n = 2 ** zoom
  const x = Math.floor(((lon + 180) / 360) * n) % n
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n)
  return `${zoom}/${x}/${Math.min(n - 1, Math.max(0, y))}`
}
