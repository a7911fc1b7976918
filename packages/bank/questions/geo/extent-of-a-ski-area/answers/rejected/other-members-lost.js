// Builds a new collection and forgets what else the old one had.
const isPosition = (list) => typeof list[0] === 'number'
const positionsOf = (list) => (isPosition(list) ? [list] : list.flatMap(positionsOf))

export function withBox({ type, features }) {
  const positions = features.flatMap(({ geometry }) => (geometry ? positionsOf(geometry.coordinates) : []))
  if (positions.length === 0) return { type, features }
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return { type, bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], features }
}
