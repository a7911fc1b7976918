// Limits the column, as the row, instead of going round.
export function tilePath(lon: number, lat: number, zoom: number): string {
  const n = 2 ** zoom
  const limited = (tile: number): number => Math.min(n - 1, Math.max(0, tile))
  const x = Math.floor(((lon + 180) / 360) * n)
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n)
  return `${zoom}/${limited(x)}/${limited(y)}`
}
