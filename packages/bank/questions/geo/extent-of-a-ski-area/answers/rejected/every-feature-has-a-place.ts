// Stops at a feature whose geometry is null.
type Position = [number, number]
type Geometry = { type: string; coordinates: unknown }

function positionsOf({ type, coordinates }: Geometry): Position[] {
  if (type === 'Point') return [coordinates as Position]
  return type === 'Polygon' ? (coordinates as Position[][]).flat() : (coordinates as Position[])
}

export function withBox(collection: { features: { geometry: Geometry }[] }) {
  const positions = collection.features.flatMap(({ geometry }) => positionsOf(geometry))
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return { ...collection, bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
}
