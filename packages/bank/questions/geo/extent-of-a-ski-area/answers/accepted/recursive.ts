type Nested = number[] | Nested[]

interface Collection {
  features: { geometry: { coordinates: Nested } | null }[]
}

const isPosition = (nested: Nested): nested is number[] => typeof nested[0] === 'number'

function positionsOf(nested: Nested): number[][] {
  return isPosition(nested) ? [nested] : nested.flatMap(positionsOf)
}

export function withBox(collection: Collection) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of collection.features) {
    for (const [lon, lat] of positionsOf(geometry?.coordinates ?? []) as [number, number][]) {
      west = Math.min(west, lon)
      south = Math.min(south, lat)
      east = Math.max(east, lon)
      north = Math.max(north, lat)
    }
  }
  return west > east ? { ...collection } : { ...collection, bbox: [west, south, east, north] }
}
