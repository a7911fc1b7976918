function positionsOf(geometry) {
  if (geometry === null) return []
  const { type, coordinates } = geometry
  if (type === 'Point') return [coordinates]
  return type === 'Polygon' ? coordinates.flat() : coordinates
}

export function withBox(collection) {
  const positions = collection.features.flatMap(({ geometry }) => positionsOf(geometry))
  if (positions.length === 0) return { ...collection }
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return { ...collection, bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
}
