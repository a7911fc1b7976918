// Leaves 180 where it is, one column beyond the last.
export function tilePath(lon: number, lat: number, zoom: number): string {
  const n = 2 ** zoom
  const turns = lon >= -180 && lon <= 180 ? 0 : Math.floor((lon + 180) / 360)
  const x = Math.floor(((lon + 180) / 360 - turns) * n)
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n)
  return `${zoom}/${x}/${Math.max(0, Math.min(n - 1, y))}`
}
