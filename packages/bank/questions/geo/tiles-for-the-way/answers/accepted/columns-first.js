function tileX(lon, zoom) {
  const x = Math.floor(((lon + 180) / 360) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, x))
}

function tileY(lat, zoom) {
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, y))
}

export function tilesOf([west, south, east, north], zoom) {
  const n = 2 ** zoom
  const [first, last] = [tileX(west, zoom), tileX(east, zoom)]
  const count = west > east ? Math.min(n, last + n - first + 1) : last - first + 1
  const tiles = []
  for (let y = tileY(north, zoom); y <= tileY(south, zoom); y++) {
    for (let i = 0; i < count; i++) tiles.push(`${(first + i) % n}/${y}`)
  }
  return tiles
}
