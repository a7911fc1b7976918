export type Position = [number, number] | [number, number, number]

export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon'; coordinates: Position[][] }

export interface Feature {
  type: 'Feature'
  properties: Record<string, unknown>
  geometry: Geometry | null
}

export interface Collection {
  type: 'FeatureCollection'
  features: Feature[]
  bbox?: [number, number, number, number]
  [member: string]: unknown
}

export function withBox(collection: Collection): Collection {
  return { ...collection }
}
