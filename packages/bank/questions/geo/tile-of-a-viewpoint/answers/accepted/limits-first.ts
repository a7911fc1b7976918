const TOP = 85.0511

export function tilePath(lon: number, lat: number, zoom: number): string {
  const n = 2 ** zoom
  const turns = (lon + 180) / 360
  const phi = (Math.min(TOP, Math.max(-TOP, lat)) * Math.PI) / 180
  const x = Math.floor((turns - Math.floor(turns)) * n)
  const y = Math.floor(((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * n)
  return [zoom, x, y].join('/')
}
