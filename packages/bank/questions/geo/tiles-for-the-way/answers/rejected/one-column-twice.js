// Lists a column twice when the box begins and ends in it.
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
  const first = tileX(west, zoom)
  const last = tileX(east, zoom) + (west > east ? n : 0)
  const tiles = []
  for (let y = tileY(north, zoom); y <= tileY(south, zoom); y++) {
    for (let x = first; x <= last; x++) tiles.push(`${x % n}/${y}`)
  }
  return tiles
}
