export function hivesToGeoJson(rows) {
  return { type: 'FeatureCollection', features: [] }
}
