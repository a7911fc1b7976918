// Takes one turn off at most.
export function tilePath(lon, lat, zoom) {
  const n = 2 ** zoom
  const inRange = lon >= 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
  const x = Math.floor(((inRange + 180) / 360) * n)
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n)
  return `${zoom}/${x}/${Math.min(n - 1, Math.max(0, y))}`
}
