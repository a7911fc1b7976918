function tileX(lon, zoom) {
  const x = Math.floor(((lon + 180) / 360) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, x))
}

function tileY(lat, zoom) {
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom)
  return Math.min(2 ** zoom - 1, Math.max(0, y))
}

export function tilesOf(box, zoom) {
  return []
}
