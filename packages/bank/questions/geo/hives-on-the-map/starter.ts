export interface Row {
  id: string
  name: string
  lat: string
  lon: string
}

export interface HiveFeature {
  type: 'Feature'
  id: string
  geometry: { type: 'Point'; coordinates: [number, number] }
  properties: { name: string }
}

export interface HiveCollection {
  type: 'FeatureCollection'
  features: HiveFeature[]
}

export function hivesToGeoJson(rows: Row[]): HiveCollection {
  return { type: 'FeatureCollection', features: [] }
}
