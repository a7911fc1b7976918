// Lists the columns of a box across the date line by number, those behind it first.
type Box = [west: number, south: number, east: number, north: number]

function tileX(lon: number, zoom: number): number {
  const x = Math.floor(((lon + 180) / 360) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, x))
}

function tileY(lat: number, zoom: number): number {
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, y))
}

export function tilesOf([west, south, east, north]: Box, zoom: number): string[] {
  const [first, last] = [tileX(west, zoom), tileX(east, zoom)]
  const all = Array.from({ length: 2 ** zoom }, (_, x) => x)
  const columns = all.filter((x) => (west > east ? x >= first || x <= last : x >= first && x <= last))
  const top = tileY(north, zoom)
  const rows = Array.from({ length: tileY(south, zoom) - top + 1 }, (_, index) => top + index)
  return rows.flatMap((y) => columns.map((x) => `${x}/${y}`))
}
