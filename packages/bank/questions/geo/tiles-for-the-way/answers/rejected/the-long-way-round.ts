// Swaps west and east of a box across the date line, and loads the rest of the world.
type Box = [west: number, south: number, east: number, north: number]

function tileX(lon: number, zoom: number): number {
  const x = Math.floor(((lon + 180) / 360) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, x))
}

function tileY(lat: number, zoom: number): number {
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, y))
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

export function tilesOf([west, south, east, north]: Box, zoom: number): string[] {
  const ends = [tileX(west, zoom), tileX(east, zoom)]
  const columns = range(Math.min(...ends), Math.max(...ends))
  const rows = range(tileY(north, zoom), tileY(south, zoom))
  return rows.flatMap((y) => columns.map((x) => `${x}/${y}`))
}
